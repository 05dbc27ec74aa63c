using System.Collections.Immutable;

namespace MongoliaEdition.Conversion;

/// <summary>How the text of a flow was converted, step by step: in order and without gaps.</summary>
/// <param name="Text">The text before conversion, texts by variant reduced to the form of the script.</param>
public sealed record FlowProvenance(string Text, ImmutableArray<ConversionStep> Steps);

/// <summary>The units [<see cref="Start"/>, <see cref="End"/>) of a text became <see cref="Result"/>.</summary>
/// <param name="Expression">What decided: the phrase or the expression of a rule that the units lie in.</param>
/// <param name="Rule">The rule that decided, if one did.</param>
public sealed record ConversionStep(int Start, int End, string Result, ConversionCause Cause, string Expression, ConversionRule? Rule);
