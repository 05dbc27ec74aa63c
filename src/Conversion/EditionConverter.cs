using System.Collections.Immutable;
using MongoliaEdition.Conversion.Flows;
using MongoliaEdition.Conversion.Matching;
using MongoliaEdition.Conversion.Provenance;
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

    // The rules of an article that are among these.
    private ImmutableArray<VariantRule> _own = [];

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
    public EditionConverter WithRulesOf(Document article) => article.VariantRules == _own || ArticleRules.Of(article, _scripts) is not { IsEmpty: false } own
        ? this
        : new EditionConverter([.. Rules, .. own], Options, _scripts) { _own = article.VariantRules };

    /// <summary>The conversion of a document, by its own rules besides those of the editors.</summary>
    public DocumentConversion Of(Document document) => new(document, WithRulesOf(document).BookFor);

    /// <summary>Converts a document once; what is wrong with the rules is told as well.</summary>
    public Document Convert(Document document, Script to, DiagnosticBag diagnostics) => Convert(Of(document), to, diagnostics);

    public Document Convert(DocumentConversion document, Script to, DiagnosticBag diagnostics)
    {
        ReportRules(diagnostics);
        return document.Convert(to, diagnostics);
    }

    /// <summary>Blocks outside the article: a note, a definition.</summary>
    public ImmutableArray<Block> Convert(ImmutableArray<Block> blocks, Script to) =>
        ConvertedFlows.Of(FlowPlanner.Plan(blocks, to), BookFor(to)).Replacing().Replace(blocks);

    /// <summary>Plain text: a label, a title. Line ends are kept.</summary>
    public string Convert(string text, Script to) => LineConversion.Convert(text, BookFor(to));

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
            LineConversion.Convert(block.Content, evidence, book, (flow, mark) => found.Add(DocumentConversion.UnbalancedIn(block, flow, mark)), output);
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

    private RuleBook BookFor(Script to) => _books[to].Value;

    private void ReportRules(DiagnosticBag diagnostics) => diagnostics.AddRange(
        Rules.Except(_sound).Select(rule => ConversionDiagnostics.RuleChangesWord.At(rule.Location, rule.Sides[0], rule.Sides[^1])));
}
