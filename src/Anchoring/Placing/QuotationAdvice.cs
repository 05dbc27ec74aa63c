using System.Text.RegularExpressions;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>What to do about a quotation that nothing in the article resembles.</summary>
internal static partial class QuotationAdvice
{
    public static string For(string exact) => exact switch
    {
        _ when Gap().IsMatch(exact) => "a quotation has no gaps: quote the words of one of its ends",
        _ when Markup().IsMatch(exact) => "quote the words that readers see, without wikitext",
        _ when FileName().IsMatch(exact) => "a note on a figure quotes the caption: {exact: …, in: caption}",
        _ => "copy the words from one paragraph of article.wiki, whose forms conversion.yml may change in the pages; for words of an editors' note say in: {note: ID}",
    };

    [GeneratedRegex(@"…|\.\.\.")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\[\[|\]\]|\{\{|\}\}|''|<\w|-\{")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\.(jpe?g|png|svg|gif|webp|tiff?|pdf|djvu|ogg|webm)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
