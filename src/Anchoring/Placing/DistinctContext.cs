using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Writing;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>The context that makes a quotation with several places unambiguous.</summary>
/// <param name="Prefix">As in the article; null if the suffix is enough.</param>
/// <param name="Suffix">Null if the prefix is enough.</param>
internal sealed record DistinctContext(string? Prefix, string? Suffix)
{
    // One character may be enough, but a few more are clearer to people.
    private const int ReadableLength = 4;
    private const int LongestTried = 40;

    /// <summary>The shortest prefix, suffix or both that identify the place; null if none does.</summary>
    public static DistinctContext? Of(ImmutableArray<KeyPlace> places, int index)
    {
        var place = places[index];
        var others = places.RemoveAt(index);
        var before = NeededBefore(place, others);
        var after = NeededAfter(place, others);
        return (before, after) switch
        {
            (null, null) => Both(place, others),
            (null, { } length) => new DistinctContext(null, After(place, length)),
            ({ } length, null) => new DistinctContext(Before(place, length), null),
            var (left, right) when right < left => new DistinctContext(null, After(place, right.Value)),
            var (left, _) => new DistinctContext(Before(place, left.Value), null),
        };
    }

    public string ToYaml() => string.Join('\n',
        new[] { ("prefix", Prefix), ("suffix", Suffix) }
            .Where(pair => pair.Item2 is not null)
            .Select(pair => $"{pair.Item1}: {YamlText.Of(pair.Item2!)}"));

    private static DistinctContext? Both(KeyPlace place, ImmutableArray<KeyPlace> others)
    {
        var length = Math.Min(LongestTried, place.KeyBefore.Length);
        ImmutableArray<KeyPlace> alike = [.. others.Where(other => CommonBefore(place, other) >= length)];
        return length > 0 && NeededAfter(place, alike) is { } after
            ? new DistinctContext(Before(place, length), After(place, after))
            : null;
    }

    private static int? NeededBefore(KeyPlace place, ImmutableArray<KeyPlace> others) =>
        Within(others.Max(other => (int?)CommonBefore(place, other)) + 1, place.KeyBefore.Length);

    private static int? NeededAfter(KeyPlace place, ImmutableArray<KeyPlace> others) =>
        Within(others.Max(other => (int?)CommonAfter(place, other)) + 1, place.KeyAfter.Length);

    /// <param name="needed">Null where there is no other place: anything tells.</param>
    private static int? Within(int? needed, int available) => (needed ?? 1) <= available ? needed ?? 1 : null;

    private static int CommonAfter(KeyPlace a, KeyPlace b) => a.KeyAfter.CommonPrefixLength(b.KeyAfter);

    private static int CommonBefore(KeyPlace a, KeyPlace b)
    {
        var left = a.KeyBefore;
        var right = b.KeyBefore;
        var length = 0;
        while (length < left.Length && length < right.Length && left[^(length + 1)] == right[^(length + 1)])
        {
            length++;
        }

        return length;
    }

    private static string Before(KeyPlace place, int length) =>
        place.TextBefore(Math.Min(Math.Max(length, ReadableLength), place.KeyBefore.Length));

    private static string After(KeyPlace place, int length) =>
        place.TextAfter(Math.Min(Math.Max(length, ReadableLength), place.KeyAfter.Length));
}
