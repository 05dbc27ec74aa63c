using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers extension tags in running text.</summary>
internal static class ExtensionLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, ExtensionSyntax extension)
    {
        switch (extension.Name)
        {
            case "ref":
                LowerReference(page, into, extension);
                break;
            case "nowiki":
                AddText(into, Entities.Decode(page.Source.Slice(extension.Inner).ToString()), extension);
                break;
            case "math" or "chem" or "ce":
                into.Add(new Formula(page.Source.Slice(extension.Inner).Trim().ToString()) { Span = extension.Span });
                break;
            case "syntaxhighlight" or "source" or "pre" or "hiero":
                var code = new TextRun(page.Source.Slice(extension.Inner).ToString()) { Span = extension.Inner };
                into.Add(new Styled(InlineStyle.Code, [HtmlLowering.Kept([code])]) { Span = extension.Span });
                break;
            case "templatestyles" or "indicator" or "section":
                break;
            default:
                into.AddRange(page.Inlines.LowerFlow(extension.Content));
                break;
        }
    }

    private static void LowerReference(PageLowering page, ImmutableArray<Inline>.Builder into, ExtensionSyntax extension)
    {
        if (RefusedReferences.Holds(page.Source, extension))
        {
            page.Report(WikitextDiagnostics.RefusedReference, extension.Span);
            return;
        }

        var (name, group) = (NameOf(extension.Tag["name"]), extension.Tag["group"] ?? FootnoteGroup.References);
        if (extension.Tag["follow"] is { Length: > 0 } followed && extension.Content is { } content)
        {
            page.Footnotes.Continue(group, NameOf(followed)!, content, extension.Span);
            return;
        }

        into.Add(page.Footnotes.Mark(group, name, extension.Content, extension.Span));
    }

    /// <summary>Line ends in a name count as spaces; an empty name counts as absent.</summary>
    public static string? NameOf(string? name)
    {
        var normal = name?.Replace('\n', ' ').Trim();
        return string.IsNullOrEmpty(normal) ? null : normal;
    }

    private static void AddText(ImmutableArray<Inline>.Builder into, string text, ExtensionSyntax extension)
    {
        if (text.Length > 0)
        {
            into.Add(HtmlLowering.Kept([new TextRun(text) { Span = text.Length == extension.Inner.Length ? extension.Inner : extension.Span }]));
        }
    }
}
