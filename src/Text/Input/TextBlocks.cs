using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Text.Input;

/// <summary>
/// A long text in blocks of whole lines, so that it need not be in memory at once. A block ends before a blank line if there is one in its second half,
/// else with a line; only a line that is longer than a block makes a longer one.
/// </summary>
/// <param name="path">As diagnostics name it.</param>
/// <param name="stream">It can be sought in: each reading begins at its beginning.</param>
public sealed class TextBlocks(string path, Stream stream)
{
    /// <summary>In bytes.</summary>
    public const int Length = 1 << 18;

    /// <summary>Reads block by block, to the first in which something is wrong.</summary>
    public IEnumerable<SourceText> Read(DiagnosticBag diagnostics)
    {
        stream.Position = 0;
        var (buffer, filled, before, line) = (new byte[Length], 0, 0L, 1);
        while (true)
        {
            filled += stream.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
            var isLast = filled < buffer.Length;
            var length = isLast ? filled : LengthOfBlock(buffer);
            if (length == 0 && !isLast)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
                continue;
            }

            yield return Utf8Reader.Read(path, buffer.AsSpan(0, length), before, line, diagnostics);
            if (isLast || diagnostics.HasErrors)
            {
                yield break;
            }

            line += buffer.AsSpan(0, length).Count((byte)'\n');
            buffer.AsSpan(length, filled - length).CopyTo(buffer);
            (filled, before) = (filled - length, before + length);
        }
    }

    /// <summary>Zero if there is no line end.</summary>
    private static int LengthOfBlock(ReadOnlySpan<byte> bytes)
    {
        var half = bytes.Length / 2;
        var (unix, windows) = (bytes[half..].LastIndexOf("\n\n"u8), bytes[half..].LastIndexOf("\n\r\n"u8));
        var blank = Math.Max(unix, windows);
        return blank >= 0 ? half + blank + 1 : bytes.LastIndexOf((byte)'\n') + 1;
    }
}
