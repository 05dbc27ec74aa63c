using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>
/// One of OpenCC's configurations, as read from JSON: dictionaries for normalising, dictionaries for
/// segmentation (null: none), and the chain of dictionaries that converts each segment.
/// </summary>
internal sealed record OpenCcConfiguration(
    ImmutableArray<DictionaryGroup> Normalization, DictionaryGroup? Segmentation, ImmutableArray<DictionaryGroup> Chain)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <param name="name">For example <c>s2tw</c>.</param>
    public static OpenCcConfiguration Read(string name)
    {
        using var stream = DictionaryFile.Open($"opencc/config/{name}.json");
        using var json = JsonDocument.Parse(stream, Lenient);
        var root = json.RootElement;
        return new OpenCcConfiguration(
            Steps(root, "normalization"),
            root.TryGetProperty("segmentation", out var segmentation) ? Segmented(segmentation) : null,
            Steps(root, "conversion_chain"));
    }

    private static ImmutableArray<DictionaryGroup> Steps(JsonElement root, string name) =>
        root.TryGetProperty(name, out var steps)
            ? [.. steps.EnumerateArray().Select(step => Group(step.GetProperty("dict")))]
            : [];

    private static DictionaryGroup Segmented(JsonElement segmentation) =>
        segmentation.GetProperty("type").GetString() == "mmseg"
            ? Group(segmentation.GetProperty("dict"))
            : throw new NotSupportedException($"Segmentation of type {segmentation.GetProperty("type")}.");

    private static DictionaryGroup Group(JsonElement dictionary) =>
        dictionary.GetProperty("type").GetString() == "group"
            ? Join(IsUnion(dictionary), dictionary.GetProperty("dicts").EnumerateArray().Select(Group))
            : new DictionaryGroup([["opencc/" + dictionary.GetProperty("file").GetString()]]);

    private static bool IsUnion(JsonElement group) =>
        group.TryGetProperty("match_policy", out var policy) && policy.GetString() == "union";

    private static DictionaryGroup Join(bool isUnion, IEnumerable<DictionaryGroup> members) => isUnion
        ? new DictionaryGroup([[.. members.SelectMany(member => member.SingleRank)]])
        : new DictionaryGroup([.. members.SelectMany(member => member.Ranks)]);
}

/// <summary>
/// Dictionaries searched together, by rank: the first rank with a match decides (short_circuit); within
/// a rank the longest match over all files wins (union).
/// </summary>
public sealed record DictionaryGroup(IReadOnlyList<IReadOnlyList<string>> Ranks)
{
    /// <summary>The files of a group with one rank; only such groups can be members of a union.</summary>
    public IReadOnlyList<string> SingleRank =>
        Ranks.Count == 1 ? Ranks[0] : throw new NotSupportedException("A union of short_circuit groups.");

    public IEnumerable<string> Files => Ranks.SelectMany(rank => rank);

    public Lexicon Compile()
    {
        var builder = new LexiconBuilder();
        for (var rank = 0; rank < Ranks.Count; rank++)
        {
            foreach (var file in Ranks[rank])
            {
                builder.AddFile(file, rank);
            }
        }

        return builder.Build();
    }

    public bool Equals([NotNullWhen(true)] DictionaryGroup? other) =>
        other is not null && Ranks.Count == other.Ranks.Count && Ranks.Zip(other.Ranks).All(pair => pair.First.SequenceEqual(pair.Second));

    public override int GetHashCode() => Files.Aggregate(Ranks.Count, HashCode.Combine);
}
