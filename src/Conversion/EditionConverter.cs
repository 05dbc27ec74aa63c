using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Conversion.Flows;
using MongoliaEdition.Conversion.Matching;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Conversion.Quotations;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Conversion;

/// <summary>Converts documents and texts of any mixture of scripts to one script. Immutable; safe to share between threads.</summary>
public sealed class EditionConverter
{
    private readonly ImmutableArray<ConversionRule> _sound;
    private readonly ImmutableArray<Script> _scripts;
    private readonly PerScript<Lazy<RuleBook>> _books;

    // Whose own rules are among these.
    private Document? _article;

    /// <param name="scripts">The scripts whose forms of an article's own rules occur in its text; null for the usual ones.</param>
    public EditionConverter(IEnumerable<ConversionRule> rules, ConversionOptions options, ImmutableArray<Script>? scripts = null)
    {
        Rules = [.. rules];
        Options = options;
        _sound = [.. Rules.Where(rule => rule.Kind != RuleKind.Script || rule.IsSameWord)];
        _scripts = scripts ?? Script.Default;
        _books = PerScript.Of(Script.All, to => new Lazy<RuleBook>(() => new RuleBook(_sound, options, to)));
    }

    public ImmutableArray<ConversionRule> Rules { get; }

    public ConversionOptions Options { get; }

    /// <summary>The same with the article's own rules (NoteTA), for texts about the article.</summary>
    public EditionConverter WithRulesOf(Document article) => ReferenceEquals(article, _article) || ArticleRules.Of(article, _scripts) is not { IsEmpty: false } own
        ? this
        : new EditionConverter([.. Rules, .. own], Options, _scripts) { _article = article };

    /// <summary>
    /// Converts a document: quotation marks across the paragraphs of a section, each flow as a whole, each footnote by itself.
    /// The article's own rules apply besides those of the editors.
    /// </summary>
    public Document Convert(Document document, Script to, DiagnosticBag diagnostics)
    {
        ReportRules(diagnostics);
        var book = WithRulesOf(document).BookFor(to);
        var flows = FlowPlanner.Plan(document, to);
        var texts = FlowConversion.Convert(flows, book, (flow, mark) => diagnostics.Add(Unbalanced(document.Source, flow, mark)));
        return new ConvertedBlocks(flows, texts, label => Convert(label, book)).Rewrite(document) with { VariantRules = [] };
    }

    /// <summary>Blocks outside the article: a note, a definition.</summary>
    public ImmutableArray<Block> Convert(ImmutableArray<Block> blocks, Script to)
    {
        var (book, flows) = (BookFor(to), FlowPlanner.Plan(blocks, to));
        var texts = FlowConversion.Convert(flows, book, static (_, _) => { });
        return new ConvertedBlocks(flows, texts, label => Convert(label, book)).Replace(blocks);
    }

    /// <summary>Plain text: a label, a title. Line ends are kept.</summary>
    public string Convert(string text, Script to) => Convert(text, BookFor(to));

    /// <summary>
    /// The same for a long text in blocks of whole lines, which are read twice: first the whole, for what it shows of its author. Writes nothing if
    /// there are errors; warns of each unbalanced quotation mark, block by block.
    /// </summary>
    /// <param name="blocks">Reads the text from its beginning, and adds what is wrong with it.</param>
    /// <param name="warn">Told the warnings of a block when it is written.</param>
    public void Convert(Func<DiagnosticBag, IEnumerable<SourceText>> blocks, Script to, DiagnosticBag diagnostics, Action<Diagnostic> warn, TextWriter output)
    {
        ReportRules(diagnostics);
        var book = BookFor(to);
        var evidence = LineConversion.EvidenceIn(blocks(diagnostics).Select(block => block.Content), book);
        foreach (var block in diagnostics.HasErrors ? [] : blocks(diagnostics))
        {
            var found = new DiagnosticBag();
            LineConversion.Convert(block.Content, evidence, book, (flow, mark) => found.Add(Unbalanced(block, flow, mark)), output);
            foreach (var diagnostic in found.ToSorted())
            {
                warn(diagnostic);
            }
        }
    }

    /// <summary>The reasons for every character of a document, flow by flow.</summary>
    public ImmutableArray<FlowDecisions> Explain(Document document, Script to) =>
        ConversionExplainer.Explain(FlowPlanner.Plan(document, to), WithRulesOf(document).BookFor(to));

    /// <summary>The same for plain text, line by line, without line ends.</summary>
    public ImmutableArray<FlowDecisions> Explain(string text, Script to) =>
        ConversionExplainer.Explain([.. LinePlanner.Plan(text).Select(line => line.Line)], BookFor(to));

    /// <summary>Whether any result for a document differs from that of the dictionaries alone.</summary>
    public bool Overrides(Document document, Script to) =>
        ConversionExplainer.Overrides(FlowPlanner.Plan(document, to), WithRulesOf(document).BookFor(to));

    private static string Convert(string text, RuleBook book)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        LineConversion.Convert(text, LineConversion.EvidenceIn([text], book), book, static (_, _) => { }, output);
        return output.ToString();
    }

    private static Diagnostic Unbalanced(SourceText source, FlowContext flow, UnbalancedMark mark)
    {
        var descriptor = mark.IsOpening ? ConversionDiagnostics.QuotationNeverEnds : ConversionDiagnostics.QuotationNeverBegan;
        var span = TextSpan.FromLength(flow.Flow.SourceOffset(mark.Index), 1);
        return descriptor.At(new Location(source, span), flow.Text[mark.Index]);
    }

    private RuleBook BookFor(Script to) => _books[to].Value;

    private void ReportRules(DiagnosticBag diagnostics) => diagnostics.AddRange(
        Rules.Except(_sound).Select(rule => ConversionDiagnostics.RuleChangesWord.At(rule.Location, rule.Sides[0], rule.Sides[^1])));
}
