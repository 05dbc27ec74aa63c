using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers templates that are blocks.</summary>
internal static class TemplateBlocks
{
    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, TemplateSyntax template)
    {
        var meaning = template.Meaning;
        switch (meaning?.Kind)
        {
            case TemplateKind.Quotation:
                QuotationLowering.LowerInto(page, into, template, meaning);
                break;
            case TemplateKind.TextBlocks or TemplateKind.Text:
                into.AddRange(page.Blocks.Lower(template.Find(meaning.Detail, "1")?.ReadBlocks() ?? []));
                break;
            case TemplateKind.ReferenceList:
                LowerReferenceList(page, into, template);
                break;
            case TemplateKind.NoteList:
                into.AddRange(page.Footnotes.List(FootnoteGroup.Notes, template.Span));
                break;
            case TemplateKind.NoteListGroup:
                into.AddRange(page.Footnotes.List(meaning.Detail, template.Span));
                break;
            case TemplateKind.Images:
                ImagesLowering.LowerInto(page, into, template);
                break;
            case TemplateKind.ConversionRules:
                ConversionRuleLowering.Collect(page, template);
                break;
            case TemplateKind.MainArticle or TemplateKind.SeeAlso or TemplateKind.Merge
                or TemplateKind.SourcesWanted or TemplateKind.SisterProject or TemplateKind.Notice:
                into.Add(BoxOf(template, meaning));
                break;
            case TemplateKind.Hidden:
                break;
            case null:
                page.Templates.Add(template);
                into.Add(new OpaqueBlock(template.Name, []) { Span = template.Span });
                break;
            default:
                throw new UnreachableException($"A template of the kind {meaning.Kind} is no block.");
        }
    }

    private static void LowerReferenceList(PageLowering page, ImmutableArray<Block>.Builder into, TemplateSyntax template)
    {
        var group = template.FindRaw("group") ?? FootnoteGroup.References;
        ExtensionBlocks.DefineReferences(page, template.Find("refs"), group);
        into.AddRange(page.Footnotes.List(group, template.Span));
    }

    private static EditorialBox BoxOf(TemplateSyntax template, TemplateMeaning meaning) => new(BoxKindOf(meaning.Kind), [])
    {
        Span = template.Span,
        Targets = [.. TargetsOf(template, meaning)],
    };

    private static EditorialBoxKind BoxKindOf(TemplateKind kind) => kind switch
    {
        TemplateKind.MainArticle => EditorialBoxKind.MainArticle,
        TemplateKind.SeeAlso => EditorialBoxKind.SeeAlso,
        TemplateKind.Merge => EditorialBoxKind.MergeProposal,
        TemplateKind.SourcesWanted => EditorialBoxKind.SourcesWanted,
        TemplateKind.SisterProject => EditorialBoxKind.SisterProject,
        TemplateKind.Notice => EditorialBoxKind.Notice,
        _ => throw new UnreachableException($"A template of the kind {kind} is no box."),
    };

    /// <summary>The pages that a hatnote, a proposal or a box names. Notices have arguments of all kinds, and name none.</summary>
    public static IEnumerable<Link> TargetsOf(TemplateSyntax template, TemplateMeaning meaning)
    {
        if (meaning.Kind is TemplateKind.Notice or TemplateKind.SourcesWanted)
        {
            yield break;
        }

        for (var i = 1; template.Find(i.ToString(CultureInfo.InvariantCulture)) is { } value; i++)
        {
            var title = value.Raw;
            LinkTarget target = meaning.Kind == TemplateKind.SisterProject
                ? LinkTargets.OnWiki(meaning.Detail, title)
                : LinkTargets.Article(title);
            var start = value.Span.Start + value.Source.Slice(value.Span).IndexOf(title);
            var span = Text.TextSpan.FromLength(start, title.Length);
            yield return new Link(target, [new TextRun(title) { Span = span }]) { Span = span };
        }
    }
}
