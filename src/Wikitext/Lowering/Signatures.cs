using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// The date and names under a quoted document: a paragraph of at least three short lines of which none ends like a sentence. Wikitext joins
/// such lines; here they are what their author meant, lines.
/// </summary>
internal static class Signatures
{
    private const int FewestLines = 3;
    private const int LongestLine = 20;
    private const string SentenceEnds = "。！？；：，、";

    public static bool Is(SourceText source, BlockSyntax block)
    {
        if (block is not ParagraphSyntax paragraph || !paragraph.Content.All(node => node is TextSyntax or LineEndSyntax))
        {
            return false;
        }

        var lines = paragraph.Content.OfType<TextSyntax>().Select(text => source.Slice(text.Span).Trim().ToString()).ToArray();
        return lines.Length >= FewestLines && lines.All(line => line.Length is > 0 and <= LongestLine && !SentenceEnds.Contains(line[^1]));
    }

    public static Paragraph Lower(PageLowering page, ParagraphSyntax paragraph)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var node in paragraph.Content)
        {
            content.AddRange(node is LineEndSyntax ? [new LineBreak { Span = node.Span }] : page.Inlines.LowerFlow([node]));
        }

        return new Paragraph(content.DrainToImmutable()) { Span = paragraph.Span, IsSignature = true };
    }
}
