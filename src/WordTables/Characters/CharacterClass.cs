namespace MongoliaEdition.WordTables.Characters;

/// <summary>What a character tells of the script of the text around it. The classes are numbers, so that a text can be counted by them.</summary>
public static class CharacterClass
{
    public const byte None = 0;
    public const byte Traditional = 1;
    public const byte Simplified = 2;

    /// <summary>Hardly ever meant in Traditional, though a character of it.</summary>
    public const byte Loose = 3;

    public const byte EndsClause = 4;
    public const byte EndsSentence = 5;

    /// <summary>The first of the careless characters, by their index.</summary>
    public const byte Careless = 6;

    /// <summary>The first of their Traditional forms, by the same index.</summary>
    public const byte Careful = 10;

    /// <summary>The classes, up to a power of two.</summary>
    public const int Count = 16;

    /// <summary>The number of careless characters.</summary>
    public const int CarelessCount = Careful - Careless;

    public static bool IsTraditional(int kind) => kind is Traditional or (>= Careful and < Count);

    public static bool IsSimplified(int kind) => kind is Simplified or Loose;
}
