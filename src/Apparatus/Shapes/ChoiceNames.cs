using System.Collections.Immutable;
using System.Text.Json;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>The words by which YAML files name the values of an enumeration: <c>first-per-section</c>.</summary>
internal static class ChoiceNames<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<(string Name, T Value)> Table =
        [.. Enum.GetValues<T>().Select(value => (JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), value))];

    public static IEnumerable<string> All => Table.Select(row => row.Name);

    /// <summary>The value that is named so; null for a word that names none.</summary>
    public static T? Find(string? name)
    {
        foreach (var row in Table)
        {
            if (row.Name == name)
            {
                return row.Value;
            }
        }

        return null;
    }

    public static string NameOf(T value) => Table.First(row => EqualityComparer<T>.Default.Equals(row.Value, value)).Name;
}
