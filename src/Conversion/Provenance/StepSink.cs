using System.Collections.Immutable;

namespace MongoliaEdition.Conversion;

/// <summary>Keeps every step of a conversion with its reason.</summary>
internal readonly struct StepSink(string text, IReadOnlyList<FixedSpan> fixedSpans) : IConversionSink
{
    private readonly ImmutableArray<ConversionStep>.Builder _steps = ImmutableArray.CreateBuilder<ConversionStep>();

    public void Put(int start, int length, scoped ReadOnlySpan<char> result, ConversionCause cause, (int Start, int Length) expression) =>
        _steps.Add(new ConversionStep(
            start, start + length, result.ToString(), cause, text.Substring(expression.Start, expression.Length), RuleAt(start)));

    public void Put(int start, char unit, char result, ConversionCause cause, (int Start, int Length) expression) =>
        Put(start, 1, [result], cause, expression);

    public FlowProvenance ToProvenance() => new(text, _steps.ToImmutable());

    private ConversionRule? RuleAt(int index) => fixedSpans.FirstOrDefault(span => span.Start <= index && index < span.End).Rule;
}
