using System.Collections.Immutable;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// The states of a text that <see cref="TextEvidence"/> counts by: which script the last character told, and
/// whether in the same clause. A state is the offset of its row; a <see cref="CharacterClass"/> is an index into it.
/// </summary>
internal static class EvidenceStates
{
    public const int Unknown = 0;
    public const int AfterTraditional = CharacterClass.Count;
    public const int AfterTraditionalClause = 2 * CharacterClass.Count;
    public const int AfterSimplified = 3 * CharacterClass.Count;
    public const int AfterSimplifiedClause = 4 * CharacterClass.Count;

    /// <summary>The length of all rows.</summary>
    public const int Length = 5 * CharacterClass.Count;

    private static readonly ImmutableArray<byte> Following = ReadFollowing();

    /// <summary>The next state, by state and class.</summary>
    public static ReadOnlySpan<byte> Next => Following.AsSpan();

    private static ImmutableArray<byte> ReadFollowing()
    {
        var following = ImmutableArray.CreateBuilder<byte>(Length);
        for (var step = 0; step < Length; step++)
        {
            following.Add((byte)After(step - (step % CharacterClass.Count), step % CharacterClass.Count));
        }

        return following.MoveToImmutable();
    }

    private static int After(int state, int kind) => kind switch
    {
        _ when CharacterClass.IsTraditional(kind) => AfterTraditional,
        _ when CharacterClass.IsSimplified(kind) => AfterSimplified,
        CharacterClass.EndsSentence => Unknown,
        CharacterClass.EndsClause when state == AfterTraditional => AfterTraditionalClause,
        CharacterClass.EndsClause when state == AfterSimplified => AfterSimplifiedClause,
        _ => state,
    };
}
