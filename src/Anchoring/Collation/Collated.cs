using System.Collections.Immutable;
using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>A piece of a text in two states.</summary>
/// <param name="Before">Null if the piece is new.</param>
/// <param name="After">Null if the piece is lost.</param>
/// <param name="IsMoved">Whether its order among the others has changed.</param>
public sealed record Collated<T>(T? Before, T? After, Rewriting Rewriting, bool IsMoved)
    where T : class
{
    public bool IsAdded => Before is null;

    public bool IsRemoved => After is null;

    public bool IsSame => Before is not null && After is not null && Rewriting == Rewriting.None && !IsMoved;
}

/// <summary>How the words of a piece differ in its two states.</summary>
public enum Rewriting
{
    None,

    /// <summary>Only in script, width, spaces or quotation marks.</summary>
    Spelling,
    Words,
}

internal static class Collated
{
    /// <param name="places">For each piece of the later state the index of the earlier one.</param>
    public static ImmutableArray<Collated<T>> Of<T>(
        ImmutableArray<T> before, ImmutableArray<T> after, ImmutableArray<int> places, Func<T, string> words)
        where T : class
    {
        var (moved, kept, next) = (Movement.Of(places), places.ToHashSet(), 0);
        var result = ImmutableArray.CreateBuilder<Collated<T>>();
        for (var i = 0; i < after.Length; i++)
        {
            var earlier = places[i] == Pairing.None ? null : before[places[i]];
            if (earlier is not null && !moved[i])
            {
                AddLost(places[i]);
            }

            result.Add(new Collated<T>(earlier, after[i], earlier is null ? Rewriting.None : RewritingOf(words(earlier), words(after[i])), moved[i]));
        }

        AddLost(before.Length);
        return result.ToImmutable();

        void AddLost(int end)
        {
            for (; next < end; next++)
            {
                if (!kept.Contains(next))
                {
                    result.Add(new Collated<T>(before[next], null, Rewriting.None, IsMoved: false));
                }
            }
        }
    }

    private static Rewriting RewritingOf(string before, string after) => before == after
        ? Rewriting.None
        : ScriptFolding.AreEqual(before, after) ? Rewriting.Spelling : Rewriting.Words;
}
