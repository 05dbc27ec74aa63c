using System.Collections.Frozen;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>The countries of ISO 3166-1 by their codes of two letters.</summary>
internal static class CountryCodes
{
    private static readonly Lazy<FrozenSet<string>> All = new(() =>
        EmbeddedTable.Rows(typeof(CountryCodes), "countries.txt").SelectMany(codes => codes).ToFrozenSet(StringComparer.Ordinal));

    public static bool Contains(string code) => All.Value.Contains(code);
}
