using System.Collections.Immutable;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>What a template says of its source.</summary>
/// <param name="Type">The letters of GB/T 7714, or "?" where the arguments tell.</param>
/// <param name="IsPart">Whether the title is a part of the work, as an article is of an encyclopedia.</param>
internal sealed record CitationKind(string Type, bool IsPart)
{
    private const string Untold = "?";
    private const string OtherType = "Z";

    private static readonly ImmutableArray<string[]> TypesByParameter = [.. EmbeddedTable.Rows(typeof(CitationKind), "citations/types.txt")];

    /// <summary>The kind of a template, null where it is none that cites.</summary>
    public static CitationKind? Of(TemplateMeaning? meaning) => meaning is { Kind: TemplateKind.Citation }
        ? new CitationKind(meaning.WordOf(TemplateKey.Document)!, meaning.WordOf(TemplateKey.Part) == "yes")
        : null;

    /// <summary>The kind with its type told by what the source has.</summary>
    public CitationKind Tell(Func<string, bool> hasParameter) =>
        Type == Untold
            ? this with { Type = TypesByParameter.FirstOrDefault(row => hasParameter(row[0]))?[1] ?? OtherType }
            : this;
}
