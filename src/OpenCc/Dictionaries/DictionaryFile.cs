using System.Buffers;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>Reads embedded tables in OpenCC's format: a key, a tab, and values separated by spaces; <c>#</c> begins a comment.</summary>
public static class DictionaryFile
{
    /// <param name="values">One or more, separated by spaces; the first is the default.</param>
    public delegate void EntryReader(ReadOnlySpan<char> key, ReadOnlySpan<char> values);

    /// <param name="name">For example <c>opencc/STCharacters.txt</c>.</param>
    /// <param name="owner">The assembly that contains it; null for OpenCC's tables.</param>
    public static IEnumerable<(string Key, string[] Values)> Read(string name, Assembly? owner = null)
    {
        var entries = new List<(string, string[])>();
        Visit(name, (key, values) =>
            entries.Add((key.ToString(), values.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))), owner);
        return entries;
    }

    /// <summary>The same without allocating a string per entry; the phrases number fifty thousand.</summary>
    public static void Visit(string name, EntryReader read, Assembly? owner = null)
    {
        using var stream = Open(name, owner);
        var bytes = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        var text = ArrayPool<char>.Shared.Rent((int)stream.Length);
        stream.ReadExactly(bytes, 0, (int)stream.Length);
        var length = Encoding.UTF8.GetChars(bytes.AsSpan(0, (int)stream.Length), text);
        ReadLines(text.AsSpan(0, length), read);
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>The default of an entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> values)
    {
        var space = values.IndexOf(' ');
        return space < 0 ? values : values[..space];
    }

    public static Stream Open(string name, Assembly? owner = null) =>
        (owner ?? typeof(DictionaryFile).Assembly).GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The table {name} is not embedded.");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadLines(ReadOnlySpan<char> text, EntryReader read)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = (end < 0 ? text : text[..end]).TrimEnd('\r');
            text = end < 0 ? [] : text[(end + 1)..];
            var tab = line.IndexOf('\t');
            if (tab > 0 && line[0] != '#')
            {
                read(line[..tab], line[(tab + 1)..]);
            }
        }
    }
}
