using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;

namespace MongoliaEdition.Conversion.Provenance;

/// <summary>Records the reasons of a conversion.</summary>
/// <param name="forReview">Whether only what is reviewed is wanted: results that overrule the dictionaries, and changed quotation marks.</param>
internal readonly struct DecisionSink(string text, IReadOnlyDictionary<int, ConversionRule> rules, PlainConversion without, bool forReview) : IConversionSink
{
    private readonly ImmutableArray<ConversionDecision>.Builder _decisions = ImmutableArray.CreateBuilder<ConversionDecision>(0);

    public static bool TellsReasons => true;

    public Span<char> Room(int start, int length) => throw new NotSupportedException("Each unit comes with its reason.");

    public void Advance(int length) => throw new NotSupportedException("Each unit comes with its reason.");

    public void Put(int start, int length, scoped ReadOnlySpan<char> result, ConversionCause cause, (int Start, int Length) expression)
    {
        var isReviewed = cause == ConversionCause.Quotation ? !result.SequenceEqual(text.AsSpan(start, length)) : !result.SequenceEqual(without.Of(start, length));
        if (forReview && !isReviewed)
        {
            return;
        }

        var source = text.Substring(start, length);
        _decisions.Add(new ConversionDecision(
            start,
            source,
            SameOr(source, result),
            cause,
            SameOr(source, text.AsSpan(expression.Start, expression.Length)),
            rules.GetValueOrDefault(start),
            SameOr(source, without.Of(start, length))));
    }

    public void Put(int start, char unit, char result, ConversionCause cause, (int Start, int Length) expression) =>
        Put(start, 1, [result], cause, expression);

    // Most characters are unchanged, so one string serves for both.
    private static string SameOr(string source, ReadOnlySpan<char> text) => text.SequenceEqual(source) ? source : text.ToString();

    public ImmutableArray<ConversionDecision> ToDecisions() => _decisions.DrainToImmutable();
}
