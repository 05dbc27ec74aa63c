using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Wikitext.Data;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>What a template says of its source.</summary>
/// <param name="Type">The letters of GB/T 7714, or "?" where the arguments tell.</param>
/// <param name="IsPart">Whether the title is a part of the work, as an article is of an encyclopedia.</param>
internal sealed record CitationKind(string Type, bool IsPart)
{
    private const string Untold = "?";
    private const string OtherType = "Z";

    private static readonly FrozenDictionary<string, CitationKind> ByTemplate = ReadTemplates();

    private static readonly ImmutableArray<string[]> TypesByParameter = [.. CitationTable.Rows("types.tsv")];

    /// <summary>The kind of a template, null where it is none of ours.</summary>
    public static CitationKind? Of(string templateName) => ByTemplate.GetValueOrDefault(Canonical(templateName));

    /// <summary>The kind with its type told by what the source has.</summary>
    public CitationKind Tell(Func<string, bool> hasParameter) =>
        Type == Untold
            ? this with { Type = TypesByParameter.FirstOrDefault(row => hasParameter(row[0]))?[1] ?? OtherType }
            : this;

    // MediaWiki: underscores are spaces, runs of them are one, the first letter may be of either case.
    private static string Canonical(string name) => TemplateName.Normalize(IsLoose(name)
        ? string.Join(' ', name.Split([' ', '_', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        : name);

    private static bool IsLoose(string name) =>
        name.AsSpan().ContainsAny('_', '\n', '\t') || name.Contains("  ", StringComparison.Ordinal) || name.Length != name.AsSpan().Trim().Length;

    private static FrozenDictionary<string, CitationKind> ReadTemplates() => CitationTable.Rows("templates.tsv")
        .SelectMany(row => CitationTable.Names(row[2]).Select(name => (name, new CitationKind(row[0], row[1] == "in"))))
        .ToFrozenDictionary(entry => Canonical(entry.name), entry => entry.Item2);
}
