using System.Globalization;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using Xunit;

namespace MongoliaEdition.Tests.Text;

public class PositionTests
{
    [Theory, Spec("Text/Specs/positions.md")]
    public void Line_and_column_of_an_offset(SpecCase spec)
    {
        var text = spec["text"].Replace('␍', '\r');
        if (spec.Has("lines"))
        {
            Assert.Equal(spec["lines"].Replace('␍', '\r'), LinesOf(text));
            return;
        }

        var offset = spec.Has("offset") ? int.Parse(spec["offset"], CultureInfo.InvariantCulture) : text.IndexOf('‸', StringComparison.Ordinal);
        Assert.Equal(spec["position"], new LineMap(text.Replace("‸", "", StringComparison.Ordinal)).PositionAt(offset).ToString());
    }

    [Theory, Spec("Text/Specs/spans.md")]
    public void A_span_holds_what_lies_in_it(SpecCase spec)
    {
        var numbers = Numbers(spec["span"]);
        if (spec.Has("is one"))
        {
            Assert.Equal(spec["is one"], Record.Exception(() => Span(numbers)) is ArgumentOutOfRangeException ? "no" : Span(numbers).ToString());
            return;
        }

        var (span, other) = (Span(numbers), Numbers(spec["other"]));
        if (spec.Has("together"))
        {
            Assert.Equal(spec["together"], span.Union(Span(other)).ToString());
            return;
        }

        Assert.Equal(spec["holds"], (other is [var offset] ? span.Contains(offset) : span.Contains(Span(other))) ? "yes" : "no");
    }

    private static string LinesOf(string text)
    {
        var map = new LineMap(text);
        return string.Concat(Enumerable.Range(1, map.Count).Select(line => $"‹{new SourceText("a", text).Slice(map.SpanOfLine(line))}›"));
    }

    private static TextSpan Span(int[] numbers) => new(numbers[0], numbers[1]);

    private static int[] Numbers(string cell) => [.. cell.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
