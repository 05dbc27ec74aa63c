using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MongoliaEdition.WordTables;

/// <summary>Writes a <see cref="WordTable"/>.</summary>
public static class WordTableWriter
{
    /// <param name="given">The cost of each character in Chinese given names.</param>
    public static void Write(Stream stream, IReadOnlyCollection<WordEntry> words, IReadOnlyDictionary<char, int> given)
    {
        var codes = CodesOf(words);
        var forms = new List<ushort> { 0 };
        var nodes = Nodes(words, codes, word => RecordOf(word, forms));
        Write<int>(stream, [WordTable.Version, codes.Count, nodes.Length, forms.Count, given.Count]);
        Write<char>(stream, [.. codes.OrderBy(code => code.Value).Select(code => code.Key)]);
        Write<WordNode>(stream, nodes);
        Write<ulong>(stream, PairsOf(words));
        Write<ulong>(stream, ChangesOf(words));
        Write<ushort>(stream, [.. forms]);
        Write<char>(stream, PairsOf(given));
    }

    /// <summary>The codes of the key characters, from 1: the most frequent first, so that children of a node lie close together.</summary>
    public static IReadOnlyDictionary<char, ushort> CodesOf(IEnumerable<WordEntry> words) =>
        words.SelectMany(word => word.Key).CountBy(unit => unit).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Select((pair, index) => (pair.Key, Code: (ushort)(index + 1))).ToDictionary();

    private static WordNode[] Nodes(IEnumerable<WordEntry> words, IReadOnlyDictionary<char, ushort> codes, Func<WordEntry, int> recordOf) =>
        DoubleArray.Build([.. words.Select(word => (Codes: word.Key.Select(unit => codes[unit]).ToArray(), word))
            .OrderBy(pair => pair.Codes, Comparer<ushort[]>.Create(static (left, right) => left.AsSpan().SequenceCompareTo(right)))
            .Select(pair => (pair.Codes, (uint)pair.word.Cost | ((uint)recordOf(pair.word) << 16)))]);

    private static int RecordOf(WordEntry word, List<ushort> forms)
    {
        if (word.Traditional.IsEmpty && word.Simplified.IsEmpty)
        {
            return 0;
        }

        forms.AddRange(Enumerable.Repeat((ushort)0, -forms.Count & (WordTable.RecordUnit - 1)));
        var record = forms.Count / WordTable.RecordUnit;
        forms.Add((ushort)(word.Traditional.Length | (word.Simplified.Length << 8)));
        foreach (var form in word.Traditional.Concat(word.Simplified))
        {
            forms.Add((ushort)form.Cost);
            forms.AddRange(form.Form.Select(unit => (ushort)unit));
        }

        return record <= ushort.MaxValue ? record : throw new InvalidOperationException("Too many words have forms of their own.");
    }

    private static ulong[] PairsOf(IEnumerable<WordEntry> words)
    {
        var pairs = new ulong[1 << (WordTable.PairBits - 6)];
        foreach (var word in words)
        {
            for (var i = 1; i < word.Key.Length; i++)
            {
                Set(pairs, WordTable.PairIndex(word.Key[i - 1], word.Key[i], WordTable.PairBits));
            }
        }

        return pairs;
    }

    private static ulong[] ChangesOf(IEnumerable<WordEntry> words)
    {
        var changes = new ulong[1 << (WordTable.ChangeBits - 6)];
        foreach (var (key, form) in words.SelectMany(word => word.Traditional.Select(form => (word.Key, form.Form))))
        {
            foreach (var i in Enumerable.Range(0, key.Length).Where(i => form[i] != CharacterForms.Of(key[i])[0]))
            {
                if (i > 0)
                {
                    Set(changes, WordTable.ChangeIndex(key[i], key[i - 1], isBefore: true));
                }

                if (i + 1 < key.Length)
                {
                    Set(changes, WordTable.ChangeIndex(key[i], key[i + 1], isBefore: false));
                }
            }
        }

        return changes;
    }

    private static void Set(ulong[] bits, uint index) => bits[index >> 6] |= 1UL << (int)(index & 63);

    private static char[] PairsOf(IReadOnlyDictionary<char, int> costs) =>
        [.. costs.OrderBy(cost => cost.Key).SelectMany(cost => new[] { cost.Key, (char)cost.Value })];

    private static void Write<T>(Stream stream, ReadOnlySpan<T> values)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(values));
}
