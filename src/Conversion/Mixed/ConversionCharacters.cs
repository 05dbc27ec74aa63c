using System.Runtime.CompilerServices;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>The tables of characters that the build compiled, each loaded when it is first asked for.</summary>
internal static class ConversionCharacters
{
    private static readonly PerScript<Lazy<CharacterTable>> Loaded = PerScript.Of(Script.All, script => new Lazy<CharacterTable>(() => Load(script)));

    /// <summary>The table of a script.</summary>
    public static CharacterTable For(Script script) => Loaded[script].Value;

    // Apart from all else, since these are asked for most often.
    private static readonly char[] Keys = For(Script.First).Keys();

    /// <summary>The key of a unit, the same for all scripts: Simplified, and 着 for 著.</summary>
    public static char KeyOf(char unit) => Keys[unit];

    /// <summary>The key of a text, unit for unit, by which words and rules are sought in mixed text.</summary>
    public static string KeyOf(string text) => string.Create(text.Length, text, static (key, text) => WriteKey(text, key));

    /// <summary>The same, written to a span as long as the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void WriteKey(ReadOnlySpan<char> text, Span<char> key)
    {
        var keys = Keys;
        for (var i = 0; i < text.Length; i++)
        {
            key[i] = keys[text[i]];
        }
    }

    private static CharacterTable Load(Script script)
    {
        using var stream = DictionaryFile.Open($"conversion/characters-{script.Folder}.bin", typeof(ConversionCharacters).Assembly);
        return CharacterTable.Load(stream);
    }
}
