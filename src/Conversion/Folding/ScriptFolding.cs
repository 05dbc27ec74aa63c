using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Folding;

/// <summary>
/// Makes keys by which texts of either script compare equal: characters joined by any conversion table become one,
/// full-width forms become ASCII, all quotation marks become one, and white space is dropped.
/// Conversion of characters never changes the key.
/// </summary>
public static class ScriptFolding
{
    private const char FoldedQuote = '"';
    private const char FoldedInterpunct = '·';
    private const string QuotationMarks = "\"'“”‘’「」『』﹁﹂﹃﹄＂＇";
    private const string Interpuncts = "·‧・•∙⋅";

    private static readonly string[] Tables =
    [
        "opencc/STCharacters.txt", "opencc/TSCharacters.txt", "opencc/CJK_Compatibility_Ideographs.txt",
        .. Script.All.Select(script => script.VariantTable).OfType<string>().Select(table => $"opencc/{table}.txt"),
    ];

    private static readonly string[] OwnTables = ["folding/variants.txt", "conversion/simplified.txt"];

    private static readonly Lazy<FrozenDictionary<int, int>> Classes = new(LoadClasses);

    /// <summary>The characters that fold to another one; the rest fold to themselves.</summary>
    public static IReadOnlyDictionary<int, int> CharacterClasses => Classes.Value;

    public static FoldedText Fold(ReadOnlySpan<char> text)
    {
        var (offsets, ends) = (ImmutableArray.CreateBuilder<int>(text.Length), ImmutableArray.CreateBuilder<int>(text.Length));
        var key = KeyOf(text, (start, end) =>
        {
            offsets.Add(start);
            ends.Add(end);
        });
        return new FoldedText(key, offsets.DrainToImmutable(), ends.DrainToImmutable());
    }

    /// <summary>The key alone.</summary>
    public static string KeyOf(ReadOnlySpan<char> text) => KeyOf(text, null);

    /// <summary>Whether two texts differ only in script, width, quotation marks and space.</summary>
    public static bool AreEqual(string left, string right) => KeyOf(left) == KeyOf(right);

    /// <param name="toldOf">Called for each unit of the key with its original range.</param>
    private static string KeyOf(ReadOnlySpan<char> text, Action<int, int>? toldOf)
    {
        // No character folds to a longer one, since the least of a class represents it.
        var key = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var consumed);
            var width = Fold(rune)?.EncodeToUtf16(key.AsSpan(length)) ?? 0;
            for (var unit = 0; unit < width; unit++)
            {
                toldOf?.Invoke(i, i + consumed);
            }

            (i, length) = (i + consumed, length + width);
        }

        var folded = key.AsSpan(0, length).ToString();
        ArrayPool<char>.Shared.Return(key);
        return folded;
    }

    /// <summary>Null for white space and characters that do not print.</summary>
    private static Rune? Fold(Rune rune) => rune.Value switch
    {
        _ when Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format => null,
        >= 0xFF01 and <= 0xFF5E => FoldAscii((char)(rune.Value - 0xFEE0)),
        < 0x80 => FoldAscii((char)rune.Value),
        <= 0xFFFF when QuotationMarks.Contains((char)rune.Value) => new Rune(FoldedQuote),
        <= 0xFFFF when Interpuncts.Contains((char)rune.Value) => new Rune(FoldedInterpunct),
        _ => new Rune(Classes.Value.GetValueOrDefault(rune.Value, rune.Value)),
    };

    private static Rune FoldAscii(char c) => new(c is '"' or '\'' ? FoldedQuote : char.ToLowerInvariant(c));

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
