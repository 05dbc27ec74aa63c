using System.Text;
using CsCheck;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext;

public class RobustnessTests
{
    // Text that is nearly wikitext finds more than random characters do.
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{{", "}}}", "[[", "]]", "[", "]", "|", "=", "==", "\n", "\n\n", "*", "#", ":", ";", " ", "''", "'''", "'''''", "{|", "|}", "|-", "|+", "||", "!!", "!",
        "-{", "}-", "zh-hans:", ";", "=>", "<ref>", "</ref>", "<ref name=a />", "<references/>", "<nowiki>", "</nowiki>", "<pre>", "</pre>", "<!--", "-->", "<div>", "</div>",
        "<b>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<br>", "<gallery>", "</gallery>", "<math>", "</math>", "File:a", "Category:b", "thumb", "http://", "http://a.b ",
        "&amp;", "&#", "----", "__TOC__", "ISBN 9576385687", "Quote", "Fact", "cite web", "title=", "NoteTA", "蒙古", "𠮷", "a", "#REDIRECT ", "<", ">", "\r\n", "\0", "\uD800",
    ];

    private static readonly Gen<string> Wikitext = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).List[0, 60].Select(string.Concat);

    [Fact]
    public void Every_text_is_wikitext() => Wikitext.Sample(text => Check(text), iter: 5000, threads: 1);

    [Fact]
    public void Every_sequence_of_bytes_is_wikitext() => Gen.Byte.Array[0, 200].Sample(
        bytes => Check(Utf8Reader.Read("page.wiki", bytes, new DiagnosticBag()).Content), iter: 2000, threads: 1);

    [Fact]
    public void The_article_cut_anywhere_is_wikitext()
    {
        var article = Parsed.Article.Value.Source.Content;
        var cut = Gen.Select(Gen.Int[0, article.Length], Gen.Int[0, 3000], (start, length) => article[start..Math.Min(start + length, article.Length)]);
        cut.Sample(text => Check(text), iter: 500, threads: 1);
    }

    [Theory, MemberData(nameof(Corpus))]
    public void What_fuzzing_found_stays_mended(string file) => Check(File.ReadAllText(file));

    public static TheoryData<string> Corpus() => [.. Directory.EnumerateFiles(Repository.Path("tests", "Fuzz", "Corpus"), "*.wiki").Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("{{"), InlineData("[["), InlineData("{{a|"), InlineData("-{"), InlineData("<ref>"), InlineData("<div>"), InlineData("<b>"), InlineData("*"), InlineData("{|\n|")]
    [InlineData("''a'''"), InlineData("<!--"), InlineData("{"), InlineData("[http://a "), InlineData("<table><tr><td>"), InlineData("[[File:a|thumb|"), InlineData("-{zh-cn:a;")]
    public void Depth_is_bounded(string opening) => Check(string.Concat(Enumerable.Repeat(opening, 3000)));

    /// <summary>Nodes lie in each other, and everything that is written comes from somewhere in the source.</summary>
    private static void Check(string text)
    {
        var parsed = new Parsed(text);
        SpanCheck.Check(parsed.Syntax);
        _ = new UTF8Encoding(false, throwOnInvalidBytes: false).GetBytes(parsed.Html);
        Assert.All(BlockTree.Descendants(parsed.Document.Blocks), block => Assert.InRange(block.Span.End, 0, text.Length));
    }
}
