using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MongoliaEdition.WordTables;

/// <summary>Writes a <see cref="WordTable"/>.</summary>
public static class WordTableWriter
{
    /// <param name="names">The cost of each character in transliterated names.</param>
    /// <param name="given">The cost of each character in Chinese given names.</param>
    /// <param name="varying">See <see cref="WordTable.Varying"/>.</param>
    public static void Write(
        Stream stream, IReadOnlyCollection<WordEntry> words, IReadOnlyDictionary<char, int> names, IReadOnlyDictionary<char, int> given, string varying)
    {
        var alphabet = AlphabetOf(words);
        var (starts, forms) = (new List<int> { 0 }, new List<ushort>());
        var nodes = Nodes(words, alphabet, word => RecordOf(word, starts, forms));
        Write<int>(stream, [WordTable.Version, alphabet.Length, nodes.Length, starts.Count, forms.Count, names.Count, varying.Length, given.Count]);
        Write<char>(stream, alphabet);
        Write<WordNode>(stream, nodes);
        Write<ulong>(stream, PairsOf(words));
        Write<int>(stream, [.. starts]);
        Write<ushort>(stream, [.. forms]);
        Write<char>(stream, PairsOf(names));
        Write<char>(stream, PairsOf(given));
        Write<char>(stream, varying);
    }

    /// <summary>The most frequent first, so that children of a node lie close together.</summary>
    private static char[] AlphabetOf(IEnumerable<WordEntry> words) =>
        [.. words.SelectMany(word => word.Key).CountBy(unit => unit).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];

    private static WordNode[] Nodes(IEnumerable<WordEntry> words, char[] alphabet, Func<WordEntry, int> recordOf)
    {
        var codes = alphabet.Select((unit, index) => (unit, index)).ToDictionary(pair => pair.unit, pair => (ushort)(pair.index + 1));
        return DoubleArray.Build([.. words.Select(word => (Codes: word.Key.Select(unit => codes[unit]).ToArray(), word))
            .OrderBy(pair => pair.Codes, Comparer<ushort[]>.Create(static (left, right) => left.AsSpan().SequenceCompareTo(right)))
            .Select(pair => (pair.Codes, (uint)pair.word.Cost | ((uint)recordOf(pair.word) << 16)))]);
    }

    private static int RecordOf(WordEntry word, List<int> starts, List<ushort> forms)
    {
        if (word.Traditional.IsEmpty && word.Simplified.IsEmpty)
        {
            return 0;
        }

        starts.Add(forms.Count);
        forms.Add((ushort)(word.Traditional.Length | (word.Simplified.Length << 8)));
        foreach (var form in word.Traditional.Concat(word.Simplified))
        {
            forms.Add((ushort)form.Cost);
            forms.AddRange(form.Form.Select(unit => (ushort)unit));
        }

        return starts.Count - 1 <= ushort.MaxValue ? starts.Count - 1 : throw new InvalidOperationException("Too many words have forms of their own.");
    }

    private static ulong[] PairsOf(IEnumerable<WordEntry> words)
    {
        var pairs = new ulong[1 << (WordTable.PairBits - 6)];
        foreach (var word in words)
        {
            for (var i = 1; i < word.Key.Length; i++)
            {
                var index = WordTable.PairIndex(word.Key[i - 1], word.Key[i]);
                pairs[index >> 6] |= 1UL << (int)(index & 63);
            }
        }

        return pairs;
    }

    private static char[] PairsOf(IReadOnlyDictionary<char, int> costs) =>
        [.. costs.OrderBy(cost => cost.Key).SelectMany(cost => new[] { cost.Key, (char)cost.Value })];

    private static void Write<T>(Stream stream, ReadOnlySpan<T> values)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(values));
}
