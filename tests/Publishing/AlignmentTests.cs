using CsCheck;
using MongoliaEdition.Editions.Marking;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

/// <summary>The comparison in a band against that of the whole table.</summary>
public class AlignmentTests
{
    // Few characters, so that much is alike; lengths for which the band must grow.
    private static readonly Gen<string> Texts = Gen.Char["甲乙丙"].Array[0, 60].Select(characters => new string(characters));

    [Fact]
    public void What_is_common_to_two_texts_is_what_the_whole_table_says() =>
        Gen.Select(Texts, Texts).Sample((left, right) => Assert.Equal(Expected(left, right), Found(left, right)), iter: 2_000);

    [Fact]
    public void A_passage_taken_out_or_moved_is_found_however_long_it_is() => Gen.Select(Texts, Texts, Texts).Sample(
        (before, passage, after) =>
        {
            Assert.Equal(Expected(before + passage + after, before + after), Found(before + passage + after, before + after));
            Assert.Equal(Expected(before + passage + after, after + before), Found(before + passage + after, after + before));
        },
        iter: 500);

    private static List<(int Left, int Right)> Found(string left, string right)
    {
        var pairs = new List<(int, int)>();
        CommonSubsequence.Find(left, right, (l, r) => pairs.Add((l, r)));
        return pairs;
    }

    /// <summary>Of the longest ones the one that skips in the left text first.</summary>
    private static List<(int Left, int Right)> Expected(string left, string right)
    {
        var longest = new int[left.Length + 1, right.Length + 1];
        for (var l = left.Length - 1; l >= 0; l--)
        {
            for (var r = right.Length - 1; r >= 0; r--)
            {
                longest[l, r] = left[l] == right[r] ? longest[l + 1, r + 1] + 1 : Math.Max(longest[l + 1, r], longest[l, r + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (var (l, r) = (0, 0); l < left.Length && r < right.Length;)
        {
            if (left[l] == right[r])
            {
                pairs.Add((l++, r++));
            }
            else
            {
                (l, r) = longest[l + 1, r] >= longest[l, r + 1] ? (l + 1, r) : (l, r + 1);
            }
        }

        return pairs;
    }
}
