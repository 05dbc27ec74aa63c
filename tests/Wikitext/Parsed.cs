using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Publishing.Html;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Tests.Wikitext;

/// <summary>A wikitext read for a test, in the notations that specs use.</summary>
internal sealed class Parsed
{
    private readonly DiagnosticBag _diagnostics = new();

    public Parsed(string wikitext, string path = "page.wiki", bool isDraft = false)
        : this(new SourceText(path, wikitext), TemplateDictionary.Engine, isDraft)
    {
    }

    public Parsed(string wikitext, TemplateDictionary templates)
        : this(new SourceText("page.wiki", wikitext), templates, isDraft: false)
    {
    }

    private Parsed(SourceText source, TemplateDictionary templates, bool isDraft)
    {
        Source = source;
        Syntax = WikitextParser.Parse(Source, templates, _diagnostics, isDraft);
        Document = WikitextLowering.Lower(Syntax, _diagnostics);
    }

    public static Lazy<Parsed> Article { get; } = new(() => new Parsed(File.ReadAllText(Repository.Path("input", "article.wiki")), "input/article.wiki", isDraft: true));

    public SourceText Source { get; }

    public WikitextSyntax Syntax { get; }

    public Document Document { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.ToSorted();

    /// <summary>Plain HTML, without ids and line ends.</summary>
    public string Html
    {
        get
        {
            using var writer = new StringWriter { NewLine = "" };
            PlainHtmlWriter.Write(Document, writer);
            return HtmlNotation.Of(writer.ToString());
        }
    }

    public string Tree
    {
        get
        {
            using var writer = new StringWriter { NewLine = "\n" };
            TreeWriter.Write(Syntax, writer);
            return writer.ToString().TrimEnd();
        }
    }

    /// <summary>Code and place of each diagnostic: <c>ED101 1:5</c>.</summary>
    public string DiagnosticSummary => string.Join(", ", Diagnostics.Select(d => $"{d.Code} {d.Location.Start}"));
}
