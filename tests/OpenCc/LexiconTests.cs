using CsCheck;
using MongoliaEdition.OpenCc.Dictionaries;
using Xunit;

namespace MongoliaEdition.Tests.OpenCc;

/// <summary>The trie against the rule it is built for, looked up in a list.</summary>
public class LexiconTests
{
    private static readonly Gen<Entry> FewUnits = EntryOf("ab甲乙\uD842\uDFB7\0\uFFFF");
    private static readonly Gen<Entry> ManyUnits = EntryOf(string.Concat(Enumerable.Range('一', 60).Select(unit => (char)unit)));

    [Fact]
    public void The_longest_entry_of_the_best_rank_matches() =>
        Gen.Select(FewUnits.Array[0, 25], FewUnits.Array[0, 8]).Sample((entries, others) =>
            Compare(entries, string.Concat(others.Select(entry => entry.Key)) + string.Concat(entries.Select(entry => entry.Key))), iter: 60);

    [Fact]
    public void It_does_so_however_many_there_are() =>
        ManyUnits.Array[2_500].Sample(entries => Compare(entries, string.Concat(entries.Take(120).Select(entry => entry.Key))), iter: 2);

    [Theory]
    [InlineData(0, 64)]
    [InlineData(1, 128)]
    [InlineData(100, 8_192)]
    public void It_is_no_larger_than_what_it_holds(int keys, int most)
    {
        var builder = new LexiconBuilder();
        for (var key = 0; key < keys; key++)
        {
            builder.Add(['甲', (char)('一' + key)], "乙");
        }

        Assert.InRange(builder.Build().Bytes.Length, 0, most);
    }

    [Theory]
    [InlineData(0, 6)]
    [InlineData(1, 6)]
    [InlineData(2, 7)]
    [InlineData(3, 8)]
    [InlineData(16_384, 20)]
    [InlineData(100_000, 20)]
    public void The_filter_grows_with_the_pairs_to_what_the_cache_holds(int pairs, int bits) => Assert.Equal(bits, LexiconPairs.BitsFor(pairs));

    [Theory]
    [InlineData(1, 0, 0, true)]
    [InlineData(0, 0, 0, false)]
    [InlineData(1, 255, 0, true)]
    [InlineData(1, 256, 0, false)]
    [InlineData(1, 1, 30, true)]
    [InlineData(1, 1, 31, false)]
    [InlineData(1, 1, -1, false)]
    public void What_has_no_room_is_refused(int keyLength, int valueLength, int rank, bool isTaken)
    {
        var builder = new LexiconBuilder();
        var (key, value) = (new string('甲', keyLength), new string('乙', valueLength));
        if (!isTaken)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(key, value, rank));
            return;
        }

        builder.Add(key, value, rank);
        var lexicon = builder.Build();
        var match = lexicon.Match(key, out var length);
        Assert.Equal((keyLength, value, rank), (length, lexicon.Value(match).ToString(), lexicon.Rank(match)));
    }

    private static Gen<Entry> EntryOf(string units) => Gen.Select(
        Gen.Int[0, units.Length - 1].Select(index => units[index]).Array[1, 5],
        Gen.Int[0, units.Length - 1].Select(index => units[index]).Array[1, 5],
        Gen.Int[0, 2],
        (key, value, rank) => new Entry(new string(key), new string(value), rank));

    private static void Compare(Entry[] entries, string text)
    {
        var builder = new LexiconBuilder();
        foreach (var entry in entries)
        {
            builder.Add(entry.Key, entry.Value, entry.Rank);
        }

        var lexicon = builder.Build();
        for (var start = 0; start < text.Length; start++)
        {
            var match = lexicon.Match(text.AsSpan(start), out var length);
            var found = match == 0 ? null : new Entry(text.Substring(start, length), lexicon.Value(match).ToString(), lexicon.Rank(match));
            Assert.Equal(Expected(entries, text[start..]), found);
            Assert.Equal(entries.Any(entry => entry.Key[0] == text[start]), lexicon.Begins(text[start]));
        }

        Assert.All(entries.Where(entry => entry.Key.Length > 1), entry => Assert.True(lexicon.MayBegin(entry.Key[0], entry.Key[1])));
    }

    private static Entry? Expected(Entry[] entries, string text) => entries
        .Where(entry => text.StartsWith(entry.Key, StringComparison.Ordinal))
        .OrderBy(entry => entry.Rank).ThenByDescending(entry => entry.Key.Length)
        .FirstOrDefault();

    private sealed record Entry(string Key, string Value, int Rank);
}
