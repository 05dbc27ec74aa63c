using CsCheck;
using MongoliaEdition.OpenCc.Dictionaries;
using Xunit;

namespace MongoliaEdition.Tests.OpenCc;

/// <summary>The trie against the rule it is built for, looked up in a list.</summary>
public class LexiconTests
{
    private static readonly Gen<Entry> FewUnits = EntryOf("ab甲乙\uD842\uDFB7");
    private static readonly Gen<Entry> ManyUnits = EntryOf(string.Concat(Enumerable.Range('一', 60).Select(unit => (char)unit)));

    [Fact]
    public void The_longest_entry_of_the_best_rank_matches() =>
        Gen.Select(FewUnits.Array[0, 25], FewUnits.Array[0, 8]).Sample((entries, others) =>
            Compare(entries, string.Concat(others.Select(entry => entry.Key)) + string.Concat(entries.Select(entry => entry.Key))), iter: 60);

    [Fact]
    public void It_does_so_however_many_there_are() =>
        ManyUnits.Array[2_500].Sample(entries => Compare(entries, string.Concat(entries.Take(120).Select(entry => entry.Key))), iter: 2);

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
