using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Tests.Anchoring;

/// <summary>
/// Reads a note from one line: <c>id: exact</c>, then <c>| prefix: …</c>, <c>| suffix: …</c>, <c>| in: …</c>, <c>| occurrence: …</c>, <c>| status: …</c>,
/// <c>| body: …</c> (wikitext), <c>| concepts: …</c>.
/// </summary>
internal static class NoteLine
{
    public static IEnumerable<Note> ReadAll(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read);

    public static Note Read(string line)
    {
        var parts = line.Split(" | ").Select(part => part.Split(": ", 2)).ToList();
        var values = parts.Skip(1).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        var (id, exact) = (parts[0][0], parts[0][1]);
        var source = new SourceText($"notes/{id}.yml", $"exact: {exact}");
        return Create(id, new QuotationTarget
        {
            Exact = exact,
            Prefix = values.GetValueOrDefault("prefix"),
            Suffix = values.GetValueOrDefault("suffix"),
            In = Enum.Parse<TargetDomain>(values.GetValueOrDefault("in", "text"), ignoreCase: true),
            Occurrence = values.TryGetValue("occurrence", out var n) ? int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) : null,
            Location = new Location(source, TextSpan.FromLength("exact: ".Length, exact.Length)),
        }) with
        {
            Body = PerScript.Just(new RichText(TinyArticle.Parse(values.GetValueOrDefault("body", "")).Blocks)),
            Concepts = [.. values.TryGetValue("concepts", out var concepts) ? concepts.Split(", ") : []],
            Status = Enum.Parse<NoteStatus>(values.GetValueOrDefault("status", "published"), ignoreCase: true),
        };
    }

    public static Note Create(string id, QuotationTarget target) => new()
    {
        Id = id,
        Type = NoteType.Editorial,
        Target = target,
        Body = TinyArticle.Body(),
        Location = target.Location,
    };
}
