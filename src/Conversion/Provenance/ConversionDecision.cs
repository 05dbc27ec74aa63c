using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Flows;

namespace MongoliaEdition.Conversion.Provenance;

/// <summary>The result for a character or expression, and its reason.</summary>
/// <param name="Start">Its offset in the text of its flow.</param>
/// <param name="Expression">The match: a phrase of the dictionary, the key of a rule, an author's name, or the character itself.</param>
/// <param name="Rule">The deciding rule, if there is one.</param>
/// <param name="Without">The result of OpenCC alone (s2tw, t2s).</param>
public sealed record ConversionDecision(
    int Start, string Source, string Result, ConversionCause Cause, string Expression, ConversionRule? Rule, string Without)
{
    /// <summary>Its end in the text of its flow.</summary>
    public int End => Start + Source.Length;

    /// <summary>Whether the result differs from that of the dictionaries alone.</summary>
    public bool Overrides => Result != Without;

    public bool IsChange => Result != Source;

    /// <summary>Whether it may interest an editor: a change, or a character kept against the dictionaries.</summary>
    public bool IsNotable => IsChange || (Overrides && Cause != ConversionCause.Protected);
}

/// <summary>The decisions of a flow, in order; without gaps unless only those of a review are told.</summary>
/// <param name="Text">The text of the flow before conversion, with <c>-{…}-</c> reduced to the form of the script.</param>
public sealed record FlowDecisions(Flow Flow, string Text, ImmutableArray<ConversionDecision> Decisions)
{
    /// <summary>Decisions that overrule the dictionaries, without quotation marks.</summary>
    public IEnumerable<ConversionDecision> Overrides => Decisions.Where(decision => decision.Overrides && decision.Cause != ConversionCause.Quotation);

    public IEnumerable<ConversionDecision> Notable => Decisions.Where(decision => decision.IsNotable);
}
