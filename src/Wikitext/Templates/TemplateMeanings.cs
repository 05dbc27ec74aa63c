using System.Collections.Frozen;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>A template's kind, and what its names have in common beyond it: a language, a project, the argument with the text.</summary>
internal sealed record TemplateMeaning(TemplateKind Kind, string Detail)
{
    /// <summary>Whether it stands in the flow as a block of its own.</summary>
    public bool IsBlock => Kind is TemplateKind.Quotation or TemplateKind.MainArticle or TemplateKind.SeeAlso or TemplateKind.Merge
        or TemplateKind.SourcesWanted or TemplateKind.Notice or TemplateKind.SisterProject or TemplateKind.ReferenceList or TemplateKind.NoteList
        or TemplateKind.NoteListGroup or TemplateKind.Hidden or TemplateKind.ConversionRules or TemplateKind.Images or TemplateKind.TextBlocks;
}

/// <summary>What the names of templates mean (Templates/templates.txt, and the citation templates).</summary>
internal static class TemplateMeanings
{
    private static readonly TemplateMeaning Citation = new(TemplateKind.Citation, "");
    private static readonly TemplateMeaning Tag = new(TemplateKind.Tag, "");

    private static readonly FrozenDictionary<string, TemplateMeaning> Known = EmbeddedTable.Rows(typeof(TemplateMeanings), "wikitext/templates.txt")
        .SelectMany(line => NamesOn(line).Select(name => KeyValuePair.Create(TemplateName.Normalize(name), MeaningOf(line))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TemplateMeaning> Characters = new Dictionary<string, TemplateMeaning>
    {
        ["!"] = new(TemplateKind.Character, "|"),
        ["="] = new(TemplateKind.Character, "="),
        ["!!"] = new(TemplateKind.Character, "||"),
        ["("] = new(TemplateKind.Character, "{"),
        [")"] = new(TemplateKind.Character, "}"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null for a template that nobody has taught us.</summary>
    public static TemplateMeaning? Find(string name)
    {
        if (Characters.TryGetValue(name, out var character))
        {
            return character;
        }

        var normal = TemplateName.Normalize(name);
        return Known.TryGetValue(normal, out var meaning) ? meaning
            : CitationKind.Of(normal) is not null ? Citation
            : TemplateName.IsFunction(name, "#tag:") ? Tag
            : null;
    }

    // What stands behind the bar is where the names were seen.
    private static IEnumerable<string> NamesOn(string[] line) => line.Skip(2).TakeWhile(word => word != "|");

    private static TemplateMeaning MeaningOf(string[] line) =>
        new(Enum.Parse<TemplateKind>(line[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), line[1] == "-" ? "" : line[1]);
}
