using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Flows;

namespace MongoliaEdition.Conversion.Provenance;

/// <summary>What became of a character or expression, and why.</summary>
/// <param name="Start">Its offset in the text of its flow.</param>
/// <param name="Expression">What was matched: the phrase of the dictionary, the key of the rule, the author's name, or the character itself.</param>
/// <param name="Rule">The rule that decided, where the cause is one.</param>
/// <param name="Without">What OpenCC alone (s2tw, t2s) would have made of it.</param>
public sealed record ConversionDecision(
    int Start, string Source, string Result, ConversionCause Cause, string Expression, ConversionRule? Rule, string Without)
{
    /// <summary>Where it ends in the text of its flow.</summary>
    public int End => Start + Source.Length;

    /// <summary>Whether a rule, the context or a correction made it otherwise than the dictionaries alone.</summary>
    public bool Overrides => Result != Without;

    public bool IsChange => Result != Source;

    /// <summary>Whether an editor may want to see it: a change, or a character kept against the dictionaries.</summary>
    public bool IsNotable => IsChange || (Overrides && Cause != ConversionCause.Protected);
}

/// <summary>The decisions of a flow, in order and without gaps.</summary>
/// <param name="Text">The text of the flow before conversion, with <c>-{…}-</c> reduced to the form of the script.</param>
public sealed record FlowDecisions(Flow Flow, string Text, ImmutableArray<ConversionDecision> Decisions)
{
    /// <summary>Those that overrule the dictionaries. Quotation marks follow the depth of their quotations and are none of them.</summary>
    public IEnumerable<ConversionDecision> Overrides => Decisions.Where(decision => decision.Overrides && decision.Cause != ConversionCause.Quotation);

    public IEnumerable<ConversionDecision> Notable => Decisions.Where(decision => decision.IsNotable);
}
