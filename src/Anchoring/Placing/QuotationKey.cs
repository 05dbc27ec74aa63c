using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>A quotation folded for comparison. What it is sought by is prefix, exact and suffix in one piece.</summary>
internal sealed record QuotationKey(string Prefix, FoldedText FoldedExact, string Suffix)
{
    private const int LeastCharacters = 2;

    public string Exact => FoldedExact.Key;

    public string Whole => Prefix + Exact + Suffix;

    public bool HasContext => Prefix.Length + Suffix.Length > 0;

    /// <summary>Whether there is enough of it to mean one place: punctuation alone means none.</summary>
    public bool IsLongEnough => Exact.EnumerateRunes().Count(Rune.IsLetterOrDigit) >= LeastCharacters;

    public static QuotationKey Of(QuotationTarget target) => new(
        ScriptFolding.KeyOf(target.Prefix), ScriptFolding.Fold(target.Exact), ScriptFolding.KeyOf(target.Suffix));
}
