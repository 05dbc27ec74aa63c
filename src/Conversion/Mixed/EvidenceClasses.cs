using System.Collections.Immutable;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// The classes of characters and the states of a text that <see cref="TextEvidence"/> counts by: which script the last character told, and
/// whether in the same clause. A state is the offset of its row; a class is an index into it.
/// </summary>
internal static class EvidenceClasses
{
    public const byte None = 0;
    public const byte Traditional = 1;
    public const byte Simplified = 2;
    public const byte Loose = 3;
    public const byte EndsClause = 4;
    public const byte EndsSentence = 5;

    /// <summary>The first of the careless characters, by their index.</summary>
    public const byte Careless = 6;

    /// <summary>The first of their Traditional forms, by the same index.</summary>
    public const byte Careful = 10;

    /// <summary>The classes, up to a power of two.</summary>
    public const int Count = 16;

    public const int Unknown = 0;
    public const int AfterTraditional = Count;
    public const int AfterTraditionalClause = 2 * Count;
    public const int AfterSimplified = 3 * Count;
    public const int AfterSimplifiedClause = 4 * Count;

    /// <summary>The length of all rows.</summary>
    public const int Length = 5 * Count;

    private static readonly ImmutableArray<byte> Following = [.. Enumerable.Range(0, Length).Select(step => (byte)After(step - (step % Count), step % Count))];

    /// <summary>The next state, by state and class.</summary>
    public static ReadOnlySpan<byte> Next => Following.AsSpan();

    public static byte Of(char unit, CharacterSign sign) => sign switch
    {
        CharacterSign.Traditional => CharacterSigns.CarefulIndex(unit) is var index and >= 0 ? (byte)(Careful + index) : Traditional,
        CharacterSign.Simplified => CharacterSigns.IsLoose(unit) ? Loose : Simplified,
        CharacterSign.Careless => (byte)(Careless + CharacterSigns.CarelessIndex(unit)),
        CharacterSign.EndsClause => EndsClause,
        CharacterSign.EndsSentence => EndsSentence,
        _ => None,
    };

    public static bool IsTraditional(int kind) => kind is Traditional or (>= Careful and < Count);

    public static bool IsSimplified(int kind) => kind is Simplified or Loose;

    private static int After(int state, int kind) => kind switch
    {
        _ when IsTraditional(kind) => AfterTraditional,
        _ when IsSimplified(kind) => AfterSimplified,
        EndsSentence => Unknown,
        EndsClause when state == AfterTraditional => AfterTraditionalClause,
        EndsClause when state == AfterSimplified => AfterSimplifiedClause,
        _ => state,
    };
}
