using System.Collections.Immutable;

namespace MongoliaEdition.Tests.SpecTables;

/// <summary>
/// One case of a spec table: its cells by column name. A missing column is an error of the table; an empty cell is "".
/// </summary>
public sealed record SpecCase(string File, string Heading, int Line, ImmutableDictionary<string, string> Cells)
{
    public string this[string column] => Cells.TryGetValue(column, out var cell)
        ? cell
        : throw new InvalidOperationException($"{this} has no column '{column}', only: {string.Join(", ", Cells.Keys)}.");

    public bool Has(string column) => Cells.ContainsKey(column);

    public override string ToString() => $"{File}:{Line} {Heading}";
}
