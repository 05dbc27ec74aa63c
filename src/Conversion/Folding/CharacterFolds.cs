using System.Globalization;
using System.Text;

namespace MongoliaEdition.Conversion.Folding;

/// <summary>What single characters fold to.</summary>
/// <param name="classes">The characters that conversion tables join, each with the one that stands for them.</param>
internal sealed class CharacterFolds(IReadOnlyDictionary<int, int> classes)
{
    /// <summary>In <see cref="OfUnit"/>: the character is left out. Nothing folds to half a character.</summary>
    public const char None = '\uD800';

    private const char FoldedQuote = '"';
    private const char FoldedInterpunct = '·';
    private const string QuotationMarks = "\"'“”‘’「」『』﹁﹂﹃﹄＂＇";
    private const string Interpuncts = "·‧・•∙⋅";
    private const int PageBits = 8;

    // Texts use few of the pages of Unicode.
    private readonly char[]?[] _pages = new char[(char.MaxValue + 1) >> PageBits][];

    /// <summary>What a character of one unit folds to: always one unit, since the least of a class stands for it; half a character: U+FFFD.</summary>
    public char OfUnit(char unit) => (_pages[unit >> PageBits] ??= Page(unit >> PageBits))[unit & ((1 << PageBits) - 1)];

    /// <summary>Null for white space and characters that do not print.</summary>
    public Rune? Of(Rune rune) => rune.Value switch
    {
        _ when Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format => null,
        >= 0xFF01 and <= 0xFF5E => FoldAscii((char)(rune.Value - 0xFEE0)),
        < 0x80 => FoldAscii((char)rune.Value),
        <= 0xFFFF when QuotationMarks.Contains((char)rune.Value) => new Rune(FoldedQuote),
        <= 0xFFFF when Interpuncts.Contains((char)rune.Value) => new Rune(FoldedInterpunct),
        _ => new Rune(classes.GetValueOrDefault(rune.Value, rune.Value)),
    };

    private char[] Page(int number)
    {
        var page = new char[1 << PageBits];
        for (var i = 0; i < page.Length; i++)
        {
            var unit = (char)((number << PageBits) | i);
            page[i] = Of(char.IsSurrogate(unit) ? Rune.ReplacementChar : new Rune(unit)) is { } folded ? (char)folded.Value : None;
        }

        return page;
    }

    private static Rune FoldAscii(char c) => new(c is '"' or '\'' ? FoldedQuote : char.ToLowerInvariant(c));
}
