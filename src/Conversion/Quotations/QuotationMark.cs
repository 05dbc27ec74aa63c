using System.Buffers;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Conversion.Quotations;

/// <summary>A quotation mark with the depth of its quotation: 1 for the outermost.</summary>
internal readonly record struct QuotationMark(int Paragraph, int Index, int Depth, bool IsOpening)
{
    private const string OpeningMarks = "「『“‘﹁﹃";
    private const string ClosingMarks = "」』”’﹂﹄";

    /// <summary>The characters that are marks.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create(OpeningMarks + ClosingMarks);

    public char For(Script script) => script.QuotationMarks[((Depth - 1) % 2 * 2) + (IsOpening ? 0 : 1)];

    public static bool IsMark(char unit) => ShapeOf(unit) >= 0;

    public static bool Opens(char unit) => OpeningMarks.Contains(unit, StringComparison.Ordinal);

    /// <summary>A number shared by an opening mark and its closing mark; negative for other characters.</summary>
    public static int ShapeOf(char unit) => unit switch
    {
        < '‘' => -1,
        _ => Math.Max(OpeningMarks.IndexOf(unit, StringComparison.Ordinal), ClosingMarks.IndexOf(unit, StringComparison.Ordinal)),
    };
}

/// <summary>A mark without its counterpart.</summary>
internal readonly record struct UnbalancedMark(int Paragraph, int Index, bool IsOpening);
