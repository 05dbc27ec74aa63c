using System.Collections.Immutable;
using MongoliaEdition.Conversion.Flows;
using MongoliaEdition.Conversion.Matching;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Conversion.Provenance;

/// <summary>Repeats a conversion and records the reasons.</summary>
internal static class ConversionExplainer
{
    // The dictionaries are compiled once.
    private static readonly PerScript<Lazy<OpenCcConverter>> Plain =
        PerScript.Of(Script.All, script => new Lazy<OpenCcConverter>(() => OpenCcConverter.Create(script.OpenCcConfiguration)));

    public static void Load(Script script) => _ = Plain[script].Value;

    public static ImmutableArray<FlowDecisions> Explain(ImmutableArray<FlowContext> flows, RuleBook book) =>
        [.. Explain(FlowConversion.Plan(flows, book.To, static (_, _) => { }).OrderBy(plan => plan.Index), book)];

    /// <summary>Whether anything overrules the dictionaries. Stops at the first such place.</summary>
    public static bool Overrides(ImmutableArray<FlowContext> flows, RuleBook book) =>
        Explain(FlowConversion.Plan(flows, book.To, static (_, _) => { }), book).Any(flow => flow.Overrides.Any());

    private static IEnumerable<FlowDecisions> Explain(IEnumerable<FlowPlan> plans, RuleBook book) =>
        plans.Select(plan => new FlowDecisions(plan.Context.Place, plan.Context.Text, Decisions(plan, book, Plain[book.To].Value)));

    private static ImmutableArray<ConversionDecision> Decisions(FlowPlan plan, RuleBook book, OpenCcConverter plain)
    {
        var (text, spans) = (plan.Context.Text, plan.FixedSpans(book, out var shadow));
        var rules = spans.Where(span => span.Rule is not null).ToDictionary(span => span.Start, span => span.Rule!);
        var sink = new DecisionSink(text, rules, new PlainConversion(plain.ConvertMapped(text), text.Length));
        FlowConversion.Convert(plan, spans, shadow, book.To, ref sink);
        return sink.ToDecisions();
    }
}
