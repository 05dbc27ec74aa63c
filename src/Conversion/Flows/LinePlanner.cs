using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>
/// Treats plain text as a document: each line is a flow. A quotation may continue on the next line, but not past a blank one.
/// </summary>
internal static class LinePlanner
{
    /// <summary>The text, if it is one line with no end.</summary>
    public static FlowContext? AsLine(string text) => text.AsSpan().ContainsAny('\r', '\n') ? null : Line(text, new TextSpan(0, text.Length), sequence: 0);

    /// <summary>The lines, each with its own line end: LF, CRLF, CR or none.</summary>
    public static ImmutableArray<(FlowContext Line, string End)> Plan(string text) => [.. Sequences(text).SelectMany(static lines => lines)];

    /// <summary>The same by sequences, so that a long text need not be planned at once.</summary>
    public static IEnumerable<ImmutableArray<(FlowContext Line, string End)>> Sequences(string text)
    {
        var (lines, start, sequence) = (ImmutableArray.CreateBuilder<(FlowContext, string)>(), 0, 0);
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var span = length < 0 ? new TextSpan(start, text.Length) : TextSpan.FromLength(start, length);
            if (lines.Count > 0 && text.AsSpan(span.Start, span.Length).IsWhiteSpace())
            {
                sequence++;
                yield return lines.DrainToImmutable();
            }

            var end = EndAt(text, span.End);
            lines.Add((Line(text, span, sequence), end));
            start = span.End + end.Length;
        }

        yield return lines.DrainToImmutable();
    }

    private static FlowContext Line(string text, TextSpan span, int sequence)
    {
        ImmutableArray<Inline> content = span.IsEmpty ? [] : [new TextRun(text[span.Start..span.End]) { Span = span }];
        return new FlowContext(new Flow(FlowKind.Text, ""), content, TextFlow.Of(content), sequence, SectionId: "", IsDocument: false);
    }

    private static string EndAt(string text, int index) =>
        index == text.Length ? "" : text.AsSpan(index).StartsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : text[index] == '\n' ? "\n" : "\r";
}
