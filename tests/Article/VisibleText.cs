using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Tests.Article;

/// <summary>
/// The Chinese characters a reader of the article reads, taken from the source and from a page by two ways that share
/// nothing: here the wikitext is stripped by a few expressions that fit this article and no other.
/// </summary>
internal static partial class VisibleText
{
    private const string ReadingBlocks = "h2, h3, h4, p, li, dt, dd";

    private static readonly string[] TemplatesOfProse = ["Fact", "Quote", "引用"];

    /// <summary>Body text, lists, headings and quotations; no notes, references, captions or words of templates.</summary>
    public static string OfSource(string wikitext)
    {
        var text = References().Replace(EmptyReferences().Replace(wikitext, ""), "");
        text = FilesAndCategories().Replace(text, "");
        text = VariantMarkup().Replace(text, "$1");
        text = WikiLinks().Replace(text, "$1");
        while (Templates().IsMatch(text))
        {
            text = Templates().Replace(text, match => ProseOf(match.Groups[1].Value));
        }

        return FoldedHan(ExternalLinks().Replace(text, "$1"));
    }

    /// <summary>The same of a page: what the article's blocks say, without apparatus, figures and citations.</summary>
    public static string OfPage(IDocument page)
    {
        var article = (IElement)page.QuerySelector("article[data-edition]")!.Clone();
        foreach (var foreign in article.QuerySelectorAll("[data-apparatus], figure, [role=group], .citation"))
        {
            foreign.Remove();
        }

        var blocks = article.QuerySelectorAll(ReadingBlocks).Where(block => block.ParentElement!.Closest(ReadingBlocks) is null);
        return FoldedHan(string.Concat(blocks.Select(block => block.TextContent)));
    }

    /// <summary>Every Chinese character, in one script.</summary>
    private static string FoldedHan(string text) => ScriptFolding.KeyOf(string.Concat(Han().Matches(text)));

    private static string ProseOf(string template)
    {
        var parts = template.Split('|');
        return TemplatesOfProse.Contains(parts[0].Trim()) ? string.Join('|', parts[1..]) : parts[0] == "link-en" ? parts[1] : "";
    }

    [GeneratedRegex("<ref[^>]*/>")]
    private static partial Regex EmptyReferences();

    [GeneratedRegex("<ref[^>]*>.*?</ref>", RegexOptions.Singleline)]
    private static partial Regex References();

    [GeneratedRegex(@"\[\[(File|Category):[^\n]*")]
    private static partial Regex FilesAndCategories();

    [GeneratedRegex(@"-\{(.*?)\}-")]
    private static partial Regex VariantMarkup();

    [GeneratedRegex(@"\[\[(?:[^\[\]|]*\|)?([^\[\]]*)\]\]")]
    private static partial Regex WikiLinks();

    [GeneratedRegex(@"\{\{([^{}]*)\}\}")]
    private static partial Regex Templates();

    [GeneratedRegex(@"\[https?:\S+\s([^\]]*)\]")]
    private static partial Regex ExternalLinks();

    [GeneratedRegex(@"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf][\udc00-\udfff]")]
    private static partial Regex Han();
}
