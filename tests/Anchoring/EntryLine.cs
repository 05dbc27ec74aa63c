using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Tests.Anchoring;

/// <summary>
/// Reads a glossary entry from one line: <c>id: 標籤, 別名</c> (the first label is the preferred one; <c>史達林/斯大林</c> in two scripts), then
/// <c>| hidden: …</c>, <c>| never: …</c>, <c>| policy: all</c>, <c>| exclude: heading</c>, <c>| context: true</c>.
/// </summary>
internal static class EntryLine
{
    public static IEnumerable<GlossaryEntry> ReadAll(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read);

    private static GlossaryEntry Read(string line)
    {
        var parts = line.Split(" | ").Select(part => part.Split(": ", 2)).ToList();
        var values = parts.Skip(1).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        var labels = parts[0][1].Split(", ").Select(Label).ToList();
        var source = new SourceText($"glossary/{parts[0][0]}.yml", line);
        return new GlossaryEntry
        {
            Id = parts[0][0],
            Type = EntryType.Concept,
            PrefLabel = labels[0],
            AltLabels = [.. labels.Skip(1)],
            HiddenLabels = [.. List(values, "hidden")],
            Definition = TinyArticle.Body(),
            Sort = new SortKeys(PerScript.Just(""), PerScript.Just(0)),
            Link = new LinkRule
            {
                Policy = Enum.Parse<LinkPolicy>(values.GetValueOrDefault("policy", "FirstPerSection"), ignoreCase: true),
                Never = [.. List(values, "never")],
                Exclude = [.. List(values, "exclude").Select(name => Enum.Parse<LinkExclusion>(name, ignoreCase: true))],
            },
            IsContext = values.GetValueOrDefault("context") == "true",
            Location = new Location(source, TextSpan.FromLength(0, parts[0][0].Length)),
        };
    }

    private static PerScript<string> Label(string text) =>
        text.Split('/') is [var hant, var hans] ? KnownScripts.Both(hant, hans) : PerScript.Just(text);

    private static string[] List(Dictionary<string, string> values, string key) =>
        values.TryGetValue(key, out var value) ? value.Split(", ") : [];
}
