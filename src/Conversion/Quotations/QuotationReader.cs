using System.Collections.Immutable;

namespace MongoliaEdition.Conversion.Quotations;

/// <summary>
/// Finds the quotations of consecutive paragraphs with a stack: nesting decides their depth, not the mark typed.
/// A quotation may end in a later paragraph; one that never ends is dropped at the end of its own, so a
/// missing mark does not affect later text.
/// </summary>
internal sealed class QuotationReader
{
    private readonly IReadOnlyList<string> _paragraphs;
    private readonly ImmutableArray<ImmutableArray<int>> _places;
    private readonly ImmutableArray<QuotationMark>.Builder _marks = ImmutableArray.CreateBuilder<QuotationMark>(0);
    private readonly ImmutableArray<UnbalancedMark>.Builder _unbalanced = ImmutableArray.CreateBuilder<UnbalancedMark>(0);
    private readonly ImmutableArray<int>.Builder _depths = ImmutableArray.CreateBuilder<int>(0);
    private readonly List<(int Paragraph, int Index, int Shape)> _open = [];

    private QuotationReader(IReadOnlyList<string> paragraphs, Func<int, int, bool> isExcluded)
    {
        _paragraphs = paragraphs;
        _places = [.. paragraphs.Select((text, paragraph) => PlacesOf(text, index => isExcluded(paragraph, index)))];
    }

    /// <param name="isExcluded">Whether a character is excluded: protected or in another language.</param>
    public static QuotationReading Read(IReadOnlyList<string> paragraphs, Func<int, int, bool> isExcluded) =>
        paragraphs.Any(static text => text.AsSpan().ContainsAny(QuotationMark.All))
            ? new QuotationReader(paragraphs, isExcluded).Read()
            : new QuotationReading([], [.. paragraphs.Select(static _ => 0)], []);

    private QuotationReading Read()
    {
        for (var paragraph = 0; paragraph < _paragraphs.Count; paragraph++)
        {
            _depths.Add(_open.Count);
            foreach (var index in _places[paragraph])
            {
                ReadMark(paragraph, index);
            }

            if (_open.Count > 0 && !EndsAfter(paragraph))
            {
                GiveUp(0);
            }
        }

        // Quotations still open after the last paragraph were dropped above.
        return new QuotationReading(_marks.ToImmutable(), _depths.ToImmutable(), [.. _unbalanced.OrderBy(mark => mark.Paragraph).ThenBy(mark => mark.Index)]);
    }

    private void ReadMark(int paragraph, int index)
    {
        var unit = _paragraphs[paragraph][index];
        if (!QuotationMark.Opens(unit))
        {
            Close(paragraph, index, QuotationMark.ShapeOf(unit));
        }
        else if (IsRepetition(paragraph, index))
        {
            _marks.Add(new QuotationMark(paragraph, index, _open.Count, IsOpening: true));
        }
        else
        {
            _open.Add((paragraph, index, QuotationMark.ShapeOf(unit)));
            _marks.Add(new QuotationMark(paragraph, index, _open.Count, IsOpening: true));
        }
    }

    private void Close(int paragraph, int index, int shape)
    {
        if (ClosesNothing(shape) && ForeignMarks.MayBeApostrophe(_paragraphs[paragraph], index))
        {
            return;
        }

        if (_open.Count == 0)
        {
            _unbalanced.Add(new UnbalancedMark(paragraph, index, IsOpening: false));
            _marks.Add(new QuotationMark(paragraph, index, Depth: 1, IsOpening: false));
            return;
        }

        // A closing mark of the other shape counts as a slip, unless its own opening mark is in the same paragraph.
        var own = _open.FindLastIndex(open => open.Shape == shape && open.Paragraph == paragraph);
        if (own >= 0)
        {
            GiveUp(own + 1);
        }

        _marks.Add(new QuotationMark(paragraph, index, _open.Count, IsOpening: false));
        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>A single mark does not end a quotation in double marks.</summary>
    private bool ClosesNothing(int shape) => _open.Count == 0 || (shape == QuotationMark.ShapeOf('’') && !_open.Exists(open => open.Shape == shape));

    private void GiveUp(int from)
    {
        _unbalanced.AddRange(_open.Skip(from).Select(open => new UnbalancedMark(open.Paragraph, open.Index, IsOpening: true)));
        _open.RemoveRange(from, _open.Count - from);
    }

    /// <summary>Whether a later paragraph has a surplus closing mark that could end the open quotation.</summary>
    private bool EndsAfter(int paragraph)
    {
        var depth = 0;
        for (var later = paragraph + 1; later < _paragraphs.Count; later++)
        {
            foreach (var index in _places[later])
            {
                depth += IsRepetition(later, index) ? 0 : QuotationMark.Opens(_paragraphs[later][index]) ? 1 : -1;
                if (depth < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The mark that repeats at each paragraph of a quotation which began at the start of one. If the paragraph
    /// before ends with a closing mark, a missing mark is more likely.
    /// </summary>
    private bool IsRepetition(int paragraph, int index) =>
        _open.Count > 0 && _open[^1].Paragraph < paragraph && IsFirst(paragraph, index) && IsFirst(_open[^1].Paragraph, _open[^1].Index)
        && _open[^1].Shape == QuotationMark.ShapeOf(_paragraphs[paragraph][index])
        && !EndsWithMark(_paragraphs[paragraph - 1]);

    private static bool EndsWithMark(string text) => text.AsSpan().TrimEnd() is [.., var last] && QuotationMark.IsMark(last);

    private bool IsFirst(int paragraph, int index) => _paragraphs[paragraph].AsSpan(0, index).IsWhiteSpace();

    private static ImmutableArray<int> PlacesOf(string text, Func<int, bool> isExcluded)
    {
        var places = ImmutableArray.CreateBuilder<int>(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!QuotationMark.IsMark(text[i]) || isExcluded(i) || ForeignMarks.IsApostrophe(text, i))
            {
                continue;
            }

            var foreignEnd = QuotationMark.Opens(text[i]) ? ForeignMarks.EndOf(text, i) : -1;
            if (foreignEnd < 0)
            {
                places.Add(i);
            }

            i = Math.Max(i, foreignEnd);
        }

        return places.ToImmutable();
    }
}

/// <summary>The marks of consecutive paragraphs in order, and those without a counterpart.</summary>
/// <param name="Depths">The number of quotations open at the beginning of each paragraph.</param>
internal sealed record QuotationReading(
    ImmutableArray<QuotationMark> Marks, ImmutableArray<int> Depths, ImmutableArray<UnbalancedMark> Unbalanced)
{
    public ReadOnlySpan<QuotationMark> MarksOf(int paragraph)
    {
        var marks = Marks.AsSpan();
        var start = FirstOf(paragraph);
        return marks[start..FirstOf(paragraph + 1)];
    }

    private int FirstOf(int paragraph)
    {
        var (low, high) = (0, Marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Marks[middle].Paragraph < paragraph ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
