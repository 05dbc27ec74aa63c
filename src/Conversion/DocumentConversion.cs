using System.Collections.Immutable;
using MongoliaEdition.Conversion.Flows;
using MongoliaEdition.Conversion.Matching;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Conversion.Quotations;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Conversion;

/// <summary>
/// The conversion of one document to any script and the review of it, which share what they find out about the document. Safe to share between
/// threads.
/// </summary>
public sealed class DocumentConversion
{
    private readonly Document _document;
    private readonly PerScript<Lazy<ConvertedFlows>> _converted;
    private readonly PerScript<Lazy<ImmutableArray<FlowDecisions>>> _reviews;

    internal DocumentConversion(Document document, Func<Script, RuleBook> bookFor)
    {
        _document = document;
        var flows = new Lazy<ImmutableArray<FlowContext>?>(() => VariesByScript(document) ? null : FlowPlanner.Plan(document, Script.First));
        _converted = PerScript.Of(Script.All, to => new Lazy<ConvertedFlows>(() => ConvertedFlows.Of(flows.Value ?? FlowPlanner.Plan(document, to), bookFor(to))));
        _reviews = _converted.Select((_, converted) => new Lazy<ImmutableArray<FlowDecisions>>(() => [.. converted.Value.Review()]));
    }

    /// <summary>
    /// Quotation marks are converted across the paragraphs of a section, each flow as a whole, each footnote by itself. The article's own rules
    /// apply besides those of the editors.
    /// </summary>
    /// <param name="diagnostics">Receives the unbalanced quotation marks.</param>
    public Document Convert(Script to, DiagnosticBag diagnostics)
    {
        var converted = _converted[to].Value;
        diagnostics.AddRange(converted.Unbalanced.Select(found => UnbalancedIn(_document.Source, found.Flow, found.Mark)));
        return converted.Replacing().Rewrite(_document) with { VariantRules = [] };
    }

    /// <summary>The decisions that overrule the dictionaries, and the quotation marks that change, flow by flow.</summary>
    public ImmutableArray<FlowDecisions> Review(Script to) => _reviews[to].Value;

    /// <summary>Whether any result differs from that of the dictionaries alone.</summary>
    public bool Overrides(Script to) => Review(to).Any(static flow => flow.Overrides.Any());

    private static bool VariesByScript(Document document) =>
        FlowCollector.Collect(document).Any(static flow => InlineTree.Any(flow.Content, static inline => inline is VariantText));

    internal static Diagnostic UnbalancedIn(SourceText source, FlowContext flow, UnbalancedMark mark)
    {
        var descriptor = mark.IsOpening ? ConversionDiagnostics.QuotationNeverEnds : ConversionDiagnostics.QuotationNeverBegan;
        var span = TextSpan.FromLength(flow.Flow.SourceOffset(mark.Index), 1);
        return descriptor.At(new Location(source, span), flow.Text[mark.Index]);
    }
}
