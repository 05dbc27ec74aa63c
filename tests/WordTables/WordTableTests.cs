using System.Collections.Immutable;
using CsCheck;
using MongoliaEdition.WordTables;
using Xunit;

namespace MongoliaEdition.Tests.WordTables;

/// <summary>A table that was written and loaded again has the words it was made of, and no others.</summary>
public class WordTableTests
{
    private static readonly Gen<string> Key = Gen.Char['一', '三'].Array[1, 4].Select(units => new string(units));

    private static readonly Gen<string> OtherKey = Gen.Char['一', '万'].Array[1, 5].Select(units => new string(units));

    private static readonly Gen<int> Cost = Gen.Int[1, ushort.MaxValue];

    private static readonly Gen<WordEntry> Entry = Key.SelectMany(key => Gen.Select(Cost, Forms(key), Forms(key),
        (cost, traditional, simplified) => new WordEntry(key, cost, traditional, simplified)));

    private static readonly Gen<WordEntry[]> Entries = Entry.Array[1, 60].Select(words => words.DistinctBy(word => word.Key).ToArray());

    [Fact]
    public void Every_word_is_found_with_its_costs_and_forms() => Entries.Sample(words =>
    {
        var table = Loaded(words);
        Assert.All(words, entry =>
        {
            var word = Find(table, entry.Key);
            Assert.Equal(entry.Cost, word.Cost);
            Assert.Equal(entry.Traditional.Concat(entry.Simplified), word.Record == 0 ? [] : FormsOf(table, word, entry.Key.Length));
            Assert.Equal(entry.Traditional.Length, word.Record == 0 ? 0 : table.FormsOf(word, entry.Key.Length).TraditionalCount);
        });
    }, iter: 300);

    [Fact]
    public void Nothing_else_is_found() => Gen.Select(Entries, OtherKey).Sample((words, key) =>
        Assert.Equal(words.Any(word => word.Key == key), Find(Loaded(words), key).Exists), iter: 300);

    [Fact]
    public void Characters_of_a_word_may_join_and_most_others_may_not()
    {
        var table = Loaded([new WordEntry("甲乙", 1, [], [])]);

        Assert.True(table.MayJoin('甲', '乙'));
        Assert.False(table.MayJoin('乙', '甲'));
    }

    [Fact]
    public void Given_names_come_back()
    {
        var table = Loaded([new WordEntry("里", 1, [], [])], new Dictionary<char, int> { ['文'] = 5 });

        Assert.Equal((5, 0), (table.GivenCost('文'), table.GivenCost('里')));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    public void A_table_of_another_version_or_not_whole_is_no_table(int offset, int difference)
    {
        using var stream = new MemoryStream();
        WordTableWriter.Write(stream, [new WordEntry("甲乙", 1, [], [])], new Dictionary<char, int>());
        stream.GetBuffer()[offset] += (byte)difference;
        stream.Position = 0;

        Assert.Throws<InvalidDataException>(() => WordTable.Load(stream));
    }

    [Fact]
    public void The_rarer_a_word_the_more_it_costs()
    {
        Assert.True(WordTable.CostOf(10) > WordTable.CostOf(11));
        Assert.Equal(1, WordTable.CostOf(WordTable.Total));
        Assert.Equal(ushort.MaxValue, WordTable.CostOf(double.Epsilon));
    }

    private static Gen<ImmutableArray<CostedForm>> Forms(string key) =>
        Gen.Select(Gen.Char['甲', '男'].Array[key.Length], Cost, (units, cost) => new CostedForm(new string(units), cost))
            .Array[0, 3].Select(forms => forms.ToImmutableArray());

    private static WordTable Loaded(WordEntry[] words, Dictionary<char, int>? given = null)
    {
        using var stream = new MemoryStream();
        WordTableWriter.Write(stream, words, given ?? []);
        stream.Position = 0;
        return WordTable.Load(stream);
    }

    private static Word Find(WordTable table, string key)
    {
        var node = 0;
        foreach (var unit in key)
        {
            node = table.Step(node, unit);
            if (node == 0)
            {
                return default;
            }
        }

        return table.WordAt(node);
    }

    private static List<CostedForm> FormsOf(WordTable table, Word word, int length)
    {
        var forms = table.FormsOf(word, length);
        var list = new List<CostedForm>();
        for (var i = 0; i < forms.TraditionalCount + forms.SimplifiedCount; i++)
        {
            list.Add(new CostedForm(forms.Form(i).ToString(), forms.CostOf(i)));
        }

        return list;
    }
}
