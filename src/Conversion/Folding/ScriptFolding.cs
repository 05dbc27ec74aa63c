using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Folding;

/// <summary>
/// Makes keys by which texts of either script compare equal: characters that any table of conversion joins become one,
/// full-width forms become ASCII, all quotation marks become one, and white space goes.
/// Whatever conversion does to the characters of a text, its key stays the same.
/// </summary>
public static class ScriptFolding
{
    private const char FoldedQuote = '"';
    private const string QuotationMarks = "\"'“”‘’「」『』﹁﹂﹃﹄＂＇";
    private const string Interpuncts = "·‧・•∙⋅";

    private static readonly string[] Tables =
    [
        "opencc/STCharacters.txt", "opencc/TSCharacters.txt", "opencc/CJK_Compatibility_Ideographs.txt",
        .. Script.All.Select(script => script.VariantTable).OfType<string>().Select(table => $"opencc/{table}.txt"),
    ];

    private static readonly string[] OwnTables = ["folding/variants.txt", "conversion/simplified.txt"];

    private static readonly Lazy<FrozenDictionary<int, int>> Classes = new(LoadClasses);

    /// <summary>The characters that fold to another one, with that one; the rest fold to themselves.</summary>
    public static IReadOnlyDictionary<int, int> CharacterClasses => Classes.Value;

    public static FoldedText Fold(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        var (offsets, ends) = (ImmutableArray.CreateBuilder<int>(text.Length), ImmutableArray.CreateBuilder<int>(text.Length));
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            var folded = Fold(rune);
            key.Append(folded);
            offsets.AddRange(Enumerable.Repeat(i, folded.Length));
            i += length;
            ends.AddRange(Enumerable.Repeat(i, folded.Length));
        }

        return new FoldedText(key.ToString(), offsets.ToImmutable(), ends.ToImmutable());
    }

    /// <summary>Whether two texts are the same but for script, width, quotation marks and space.</summary>
    public static bool AreEqual(string left, string right) => Fold(left).Key == Fold(right).Key;

    private static string Fold(Rune rune) => rune.Value switch
    {
        _ when Rune.IsWhiteSpace(rune) => "",
        >= 0xFF01 and <= 0xFF5E => FoldAscii((char)(rune.Value - 0xFEE0)),
        < 0x80 => FoldAscii((char)rune.Value),
        <= 0xFFFF when QuotationMarks.Contains((char)rune.Value) => FoldedQuote.ToString(),
        <= 0xFFFF when Interpuncts.Contains((char)rune.Value) => "·",
        _ => char.ConvertFromUtf32(Classes.Value.GetValueOrDefault(rune.Value, rune.Value)),
    };

    private static string FoldAscii(char c) => c is '"' or '\'' ? FoldedQuote.ToString() : char.ToLowerInvariant(c).ToString();

    private static FrozenDictionary<int, int> LoadClasses()
    {
        var classes = new CharacterClassBuilder();
        var own = OwnTables.SelectMany(table => DictionaryFile.Read(table, typeof(ScriptFolding).Assembly));
        foreach (var (key, values) in Tables.SelectMany(table => DictionaryFile.Read(table)).Concat(own))
        {
            foreach (var value in values)
            {
                classes.Join(key, value);
            }
        }

        var phrases = Script.All.Select(script => script.VariantPhrases).OfType<string>();
        foreach (var (key, values) in phrases.SelectMany(table => DictionaryFile.Read($"opencc/{table}.txt")))
        {
            foreach (var (one, other) in key.Zip(values[0]))
            {
                classes.Join(one.ToString(), other.ToString());
            }
        }

        return classes.ToDictionary().ToFrozenDictionary();
    }
}
