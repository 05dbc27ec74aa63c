using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MongoliaEdition.Tests.Wikitext;

/// <summary>What is wrong with a table of templates (src/Wikitext/Templates/*.yml): its sections, lines, names and evidence.</summary>
internal static partial class TemplateTable
{
    public static ImmutableArray<string> FaultsOf(string table, string article)
    {
        var lines = table.Split('\n').Select((text, index) => new Line(index + 1, text)).ToImmutableArray();
        var used = NamesIn(article);

        return
        [
            .. lines.SelectMany(FaultsOfEvidence),
            .. lines.Where(line => line.Evidence.Contains("article"))
                .SelectMany(line => line.Names.Where(name => !used.Contains(name)).Select(name => $"{line.Number}: the article has no {name}")),
            .. lines.SelectMany(line => line.Names.Select(name => (line.Number, Name: name))).GroupBy(place => place.Name)
                .SelectMany(group => group.Skip(1).Select(place => $"{place.Number}: {place.Name} again")),
            .. lines.Zip(lines.Skip(1)).Where(pair => IsBefore(pair.Second.Names, pair.First.Names))
                .Select(pair => $"{pair.Second.Number}: {pair.Second.Names[0]} after {pair.First.Names[0]}"),
            .. lines.Where(line => !line.Names.SequenceEqual(line.Names.Order(StringComparer.Ordinal)))
                .Select(line => $"{line.Number}: names not sorted"),
        ];
    }

    private static IEnumerable<string> FaultsOfEvidence(Line line) =>
        line.Names.IsEmpty ? []
        : line.Evidence.IsEmpty ? [$"{line.Number}: no evidence"]
        : line.Evidence.Where(word => !Evidence().IsMatch(word)).Select(word => $"{line.Number}: {word} is no evidence");

    // A remark or an empty line begins a section, and has no names.
    private static bool IsBefore(ImmutableArray<string> names, ImmutableArray<string> others) =>
        !names.IsEmpty && !others.IsEmpty && string.CompareOrdinal(names[0], others[0]) < 0;

    private static HashSet<string> NamesIn(string article) =>
    [
        .. Transclusion().Matches(article)
            .Select(match => match.Groups[1].Value.Trim().Replace('_', ' '))
            .Select(name => char.ToUpperInvariant(name[0]) + name[1..]),
    ];

    [GeneratedRegex(@"\{\{([^{}|]*[^{}|\s][^{}|]*)")]
    private static partial Regex Transclusion();

    [GeneratedRegex("^(article|page|zhwiki|twinkle|cewbot|pywikibot|dbpedia|magic-word|(corpus|doc):.+)$")]
    private static partial Regex Evidence();

    private sealed record Line(int Number, string Text)
    {
        // Behind the entry, which is YAML, stands where its names were seen, which is a remark.
        private readonly int _remark = Text.LastIndexOf("} # ", StringComparison.Ordinal);

        public ImmutableArray<string> Names => Text.StartsWith("- ", StringComparison.Ordinal)
            ? [.. MongoliaEdition.Wikitext.Templates.EntryLine.Read(Text).Where(entry => entry.Key == "name").SelectMany(entry => entry.Values)]
            : [];

        public ImmutableArray<string> Evidence => _remark < 0 ? [] : [.. Text[(_remark + "} # ".Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
