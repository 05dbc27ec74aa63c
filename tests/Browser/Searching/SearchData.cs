using System.Collections.Immutable;
using System.Text.Json;

namespace MongoliaEdition.Browser.Searching;

/// <summary>The search data of one script, as the browser loads them.</summary>
internal sealed record SearchData(ImmutableArray<NameRow> Names, ImmutableArray<DocumentRow> Documents)
{
    public static SearchData Of(JsonElement data) => new(
        [.. data.GetProperty("names").EnumerateArray().Select(row => new NameRow(row[0].GetString()!, Strings(row[1]), Strings(row[2]), Strings(row[3])))],
        [.. data.GetProperty("documents").EnumerateArray().Select(row => new DocumentRow(row[1].GetString()!, row[4].GetString()!, row[5].GetString()!))]);

    private static ImmutableArray<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];
}

internal sealed record NameRow(string Entry, ImmutableArray<string> Names, ImmutableArray<string> Readings, ImmutableArray<string> Foreign);

internal sealed record DocumentRow(string Address, string Entry, string Text);
