using System.Buffers;
using System.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Text.Input;

/// <summary>
/// Reads bytes as UTF-8. A byte-order mark is dropped. Each maximal ill-formed subsequence (Unicode 3.9, table 3-8) becomes one
/// U+FFFD; of a file in another encoding nothing is read, and one diagnostic says which. The first <see cref="MaxReported"/> in a file are reported with their place.
/// </summary>
public static class Utf8Reader
{
    private const int MaxReported = 5;

    public static SourceText Read(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics) => Read(path, bytes, 0, 1, diagnostics);

    /// <summary>The same for a part of a file.</summary>
    /// <param name="before">How many bytes are before it.</param>
    internal static SourceText Read(string path, ReadOnlySpan<byte> bytes, long before, int firstLine, DiagnosticBag diagnostics)
    {
        if (EncodingGuess.Of(bytes) is { } encoding)
        {
            var unread = new SourceText(path, "");
            diagnostics.Add(TextDiagnostics.OtherEncoding.At(Location.Of(unread), encoding));
            return unread;
        }

        var mark = before == 0 && bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var source = new SourceText(path, Encoding.UTF8.GetString(bytes[mark..])) { FirstLine = firstLine };
        ReportInvalid(source, bytes, mark, before, diagnostics);
        return source;
    }

    private static void ReportInvalid(SourceText source, ReadOnlySpan<byte> bytes, int start, long before, DiagnosticBag diagnostics)
    {
        var (position, offset, reported) = (start, 0, 0);
        while (position < bytes.Length)
        {
            var status = Rune.DecodeFromUtf8(bytes[position..], out var rune, out var length);
            if (status != OperationStatus.Done && reported++ < MaxReported)
            {
                diagnostics.Add(TextDiagnostics.InvalidUtf8.At(
                    new Location(source, TextSpan.FromLength(offset, 1)), Hex(bytes.Slice(position, length)), before + position));
            }

            position += length;
            offset += rune.Utf16SequenceLength;
        }

        if (reported > MaxReported)
        {
            diagnostics.Add(TextDiagnostics.MoreInvalidUtf8.At(Location.Of(source), reported - MaxReported));
        }
    }

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes);
}
