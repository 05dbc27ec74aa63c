using System.Buffers;
using System.Text;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>The bytes of a page as it grows, in UTF-8. The room that it needs is lent and given back.</summary>
/// <param name="staysEmpty">Whether nobody wants the bytes, so that nothing is written.</param>
internal sealed class PageBuffer(bool staysEmpty) : IDisposable
{
    private const int FirstRoom = 1 << 16;

    // The longest that one UTF-16 unit can become.
    private const int LongestUnit = 3;

    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    private byte[] _bytes = staysEmpty ? [] : ArrayPool<byte>.Shared.Rent(FirstRoom);
    private int _length;

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (staysEmpty)
        {
            return;
        }

        MakeRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>As it is.</summary>
    public void Write(ReadOnlySpan<char> markup)
    {
        if (staysEmpty)
        {
            return;
        }

        MakeRoom(markup.Length * LongestUnit);
        _length += Encoding.UTF8.GetBytes(markup, _bytes.AsSpan(_length));
    }

    /// <summary>What HTML gives a meaning is escaped, and nothing else: every other character can be read and searched in the file.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (!staysEmpty && text.IndexOfAny(Special) is >= 0 and var index)
        {
            Write(text[..index]);
            Write(EscapeOf(text[index]));
            text = text[(index + 1)..];
        }

        Write(text);
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = [];
    }

    private static ReadOnlySpan<byte> EscapeOf(char special) => special switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };

    private void MakeRoom(int count)
    {
        if (_bytes.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + count));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
