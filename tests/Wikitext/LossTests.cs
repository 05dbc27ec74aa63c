using System.Net;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext;

/// <summary>No word that somebody wrote into a template is lost, unless the template is hidden for a reason.</summary>
public partial class LossTests
{
    // Addresses, codes, and what tells the program how to read the rest.
    private static readonly string[] Technical = ["url", "archiveurl", "archive-url", "deadurl", "language", "image", "width", "bot", "fix-attempted"];

    // Arguments by number that say how to show the others.
    private static readonly (string Template, string Argument)[] Telling = [("Rquote", "1"), ("flag", "1"), ("columns-list", "1"), ("convert", "2")];

    private static readonly char[] Digits = [.. "0123456789"];

    public static TheoryData<string> Articles => ["tests/Wikitext/Specs/losses.wiki", "input/article.wiki"];

    [Theory, MemberData(nameof(Articles))]
    public void The_words_of_every_argument_arrive(string file)
    {
        var article = new Parsed(File.ReadAllText(Repository.Path(file)));
        var text = BlanksAndCommas().Replace(WebUtility.HtmlDecode(Tags().Replace(article.Html, " ")), "");
        var words = Descendants(article.Syntax).OfType<TemplateSyntax>().SelectMany(template => WordsOf(template, article)).ToList();

        Assert.NotEmpty(words);
        Assert.Empty(words.Where(word => !text.Contains(word.Word, StringComparison.Ordinal)).Select(word => $"{word.Template}: {word.Word}"));
    }

    [Theory, MemberData(nameof(Articles))]
    public void What_is_hidden_is_little_and_has_a_reason(string file)
    {
        var text = File.ReadAllText(Repository.Path(file));
        var hidden = new Parsed(text).Document.Templates.Where(use => use.Showing == TemplateShowing.Hidden).ToList();

        Assert.NotEmpty(hidden);
        Assert.All(hidden, use => Assert.NotEmpty(use.Reason!));
        Assert.InRange(hidden.Sum(use => use.HiddenCharacters), 0, text.Length / 50);
    }

    private static IEnumerable<(string Template, string Word)> WordsOf(TemplateSyntax template, Parsed article) =>
        from argument in template.Arguments
        where template.Meaning?.Kind is not (TemplateKind.Hidden or TemplateKind.ConversionRules or TemplateKind.Language)
        where !LayoutArguments.IsOfTheWiki(argument.Name) && !LayoutArguments.IsLook(argument.Name, argument.Value.Raw)
        where !Technical.Contains(argument.Name.TrimEnd(Digits)) && !FileName().IsMatch(argument.Value.Raw)
        where !(template.Meaning?.Kind == TemplateKind.OtherLanguage && argument.Name is "1" or "2") && !Telling.Contains((template.Name, argument.Name))
        where !(template.Meaning is null && template.Name.StartsWith('#'))
        let written = string.Concat(argument.Value.Pieces.Select(piece => piece.Node is null ? article.Source.Slice(piece.Span).ToString() : " "))
        from Match word in Words().Matches(Targets().Replace(written, ""))
        select (template.Name, word.Value);

    private static IEnumerable<SyntaxNode> Descendants(WikitextSyntax syntax) => syntax.Blocks.SelectMany(SelfAndDescendants);

    private static IEnumerable<SyntaxNode> SelfAndDescendants(SyntaxNode node) => TreeWriter.ChildrenOf(node).SelectMany(SelfAndDescendants).Prepend(node);

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s,]+")]
    private static partial Regex BlanksAndCommas();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    // Of a link its label shows; of a tag nothing, nor of an address.
    [GeneratedRegex(@"\[\[[^]|]*\||<[^>]+>|https?:\S+|&\w+;")]
    private static partial Regex Targets();

    [GeneratedRegex(@"\.(jpg|png|svg)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
