using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>
/// The words of a block, and what is kept of them in blocks.yml. Neither depends on the dictionaries of conversion, whose next version
/// must not make all blocks strange.
/// </summary>
public static class BlockWords
{
    private const int FingerprintBytes = 4;
    private const int OpeningLength = 16;

    /// <summary>A block's own words; those of a quotation, a table or a group are all that stand in it. A figure's begin with its file.</summary>
    public static string Of(Block block) => block is Quotation or Table or FigureGroup
        ? string.Join('\n', BlockTree.Descendants([block]).Select(Own))
        : Own(block);

    public static string Fingerprint(string words)
    {
        var bare = string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bare)).AsSpan(0, FingerprintBytes));
    }

    /// <summary>The first words, on one line.</summary>
    public static string Opening(string words, int length = OpeningLength)
    {
        var opening = new StringBuilder();
        foreach (var rune in words.EnumerateRunes().Where(rune => !IsInvisible(rune)).Take(length))
        {
            opening.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }

        return opening.ToString().Trim();
    }

    private static bool IsInvisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static string Own(Block block)
    {
        var text = TextFlow.TextOf(BlockTree.ContentOf(block));
        return block is Figure figure ? $"{figure.File.Name}\n{text}" : text;
    }
}
