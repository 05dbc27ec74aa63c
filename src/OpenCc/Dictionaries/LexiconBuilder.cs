using System.Runtime.CompilerServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>Builds a <see cref="Lexicon"/>. Of entries with the same key the one with the better rank is kept, or the first of equal ranks.</summary>
public sealed class LexiconBuilder
{
    private readonly List<LexiconEntry> _entries = [];
    private readonly UnitBuffer _text = new();

    /// <param name="key">Not empty.</param>
    /// <param name="value">At most 255 units.</param>
    /// <param name="rank">From 0 to 30; a smaller rank beats a longer match.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> key, ReadOnlySpan<char> value, int rank = 0)
    {
        ArgumentOutOfRangeException.ThrowIfZero(key.Length, nameof(key));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value.Length, byte.MaxValue, nameof(value));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)rank, (uint)LexiconNode.MostRank, nameof(rank));
        _entries.Add(new LexiconEntry(_text.Length, key.Length, value.Length, rank));
        _text.Append(key);
        _text.Append(value);
    }

    public void AddFile(string name, int rank = 0) =>
        DictionaryFile.Visit(name, (key, values) => Add(key, DictionaryFile.First(values), rank));

    public Lexicon Build()
    {
        var entries = LexiconOrder.Sort([.. _entries], _text.Units);
        return new Lexicon(new TableBytes(new LexiconLayout(entries, _text).ToBytes()));
    }
}

/// <summary>An entry, whose value stands behind its key in the text of them all.</summary>
internal readonly record struct LexiconEntry(int Start, int KeyLength, int ValueLength, int Rank);
