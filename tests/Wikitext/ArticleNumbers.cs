using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Tests.Wikitext;

/// <summary>Counts what a document holds, by the words of Specs/article-numbers.md.</summary>
internal static class ArticleNumbers
{
    public static Dictionary<string, int> Of(Document document)
    {
        var blocks = BlockTree.Descendants(document.Blocks).ToArray();
        var quoted = blocks.OfType<Quotation>().Sum(quotation => quotation.Children.OfType<Paragraph>().Count());
        var inlines = FlowCollector.Collect(document).SelectMany(flow => InlineTree.Descendants(flow.Content)).ToArray();
        var links = inlines.OfType<Link>().Select(link => link.Target).ToArray();
        return new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["headings of level 2"] = blocks.Count(block => block is Heading { Level: 2 }),
            ["headings of level 3"] = blocks.Count(block => block is Heading { Level: 3 }),
            ["headings of level 4"] = blocks.Count(block => block is Heading { Level: 4 }),
            ["paragraphs"] = blocks.OfType<Paragraph>().Count() - quoted,
            ["quotations"] = blocks.OfType<Quotation>().Count(),
            ["paragraphs in quotations"] = quoted,
            ["signatures"] = blocks.Count(block => block is Paragraph { IsSignature: true }),
            ["lists"] = blocks.OfType<ListBlock>().Count(),
            ["list items"] = blocks.OfType<ListItem>().Count(),
            ["terms"] = blocks.Count(block => block is DefinitionItem { IsTerm: true }),
            ["figures"] = blocks.OfType<Figure>().Count(),
            ["figures in groups"] = blocks.OfType<FigureGroup>().Sum(group => group.Figures.Length),
            ["captions that lost their beginning"] = blocks.Count(block => block is Figure { CaptionState: CaptionState.HeadLost }),
            ["captions that are lost"] = blocks.Count(block => block is Figure { CaptionState: CaptionState.Lost }),
            ["hatnotes and boxes"] = blocks.OfType<EditorialBox>().Count(),
            ["navigation boxes"] = blocks.OfType<NavigationBox>().Count(),
            ["references"] = document.References.Length,
            ["markers of references"] = inlines.OfType<FootnoteMarker>().Count(marker => marker.Group == FootnoteGroup.References),
            ["references used more than once"] = document.References.Count(reference => reference.MarkerCount > 1),
            ["references with a name"] = document.References.Count(reference => reference.Name is not null),
            ["article notes"] = document.Notes.Length,
            ["citations"] = inlines.OfType<Citation>().Count(),
            ["categories"] = document.Categories.Length,
            ["categories with a sort key"] = document.Categories.Count(category => category.SortKey is not null),
            ["rules of conversion"] = document.VariantRules.Length,
            ["protected passages"] = inlines.OfType<VariantText>().Count(),
            ["links to Wikisource in the text"] = links.Count(target => target is InterwikiTarget { Prefix: "s" }),
            ["book numbers that link"] = links.Count(target => target is ArticleTarget { Title: var title } && title.StartsWith("Special:BookSources/", StringComparison.Ordinal)),
            ["passages that want a source"] = MarksOf(inlines, EditorialMarkKind.CitationNeeded),
            ["marks of archived copies"] = MarksOf(inlines, EditorialMarkKind.ArchivedCopy),
            ["marks of dead links"] = MarksOf(inlines, EditorialMarkKind.DeadLink),
            ["marks of doubtful credibility"] = MarksOf(inlines, EditorialMarkKind.CredibilityDoubtful),
            ["articles of other languages"] = MarksOf(inlines, EditorialMarkKind.OtherLanguageArticle),
            ["bold runs"] = inlines.Count(inline => inline is Styled { Style: InlineStyle.Bold }),
            ["italic runs"] = inlines.Count(inline => inline is Styled { Style: InlineStyle.Italic }),
        };
    }

    private static int MarksOf(IEnumerable<Inline> inlines, EditorialMarkKind kind) =>
        inlines.Count(inline => inline is EditorialMark mark && mark.Kind == kind);
}
