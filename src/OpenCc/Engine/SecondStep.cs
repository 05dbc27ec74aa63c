using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>The second step of a chain of two, as far as the result differs from that of the first.</summary>
/// <param name="Changes">The keys of the first step whose values it changes, with what it makes of them, and its own characters that the first step leaves alone.</param>
/// <param name="Expressions">Its keys of more than one character.</param>
/// <param name="LongestExpression">The length of the longest of those.</param>
internal sealed record SecondStep(Lexicon Changes, Lexicon Expressions, int LongestExpression);
