using System.Globalization;
using System.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>Characters that no text needs: they print nothing, break lines where no editor shows it, or turn what is around them.</summary>
internal static class OddCharacters
{
    /// <summary>The first one of a text that is not read as YAML breaks lines; null if there is none.</summary>
    public static (DiagnosticDescriptor Descriptor, string CodePoint)? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i) is { } odd)
            {
                return odd;
            }
        }

        return null;
    }

    /// <summary>What is wrong with the unit at <paramref name="index"/>, and its code point; null if nothing is.</summary>
    public static (DiagnosticDescriptor Descriptor, string CodePoint)? At(string text, int index) => Judge(text, index) is { } descriptor
        ? (descriptor, ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture))
        : null;

    /// <summary>Whether readers would see nothing of a text.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsBlank(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned;

    // Half of a surrogate pair cannot come here: files are UTF-8, and YAML and Markdown let none through that is written as an escape.
    private static DiagnosticDescriptor? Judge(string text, int i) => text[i] switch
    {
        '\n' or '\t' => null,
        '\r' => i + 1 < text.Length && text[i + 1] == '\n' ? null : YamlDiagnostics.OddLineBreak,
        '\u0085' or '\u2028' or '\u2029' => YamlDiagnostics.OddLineBreak,
        '\uFEFF' => YamlDiagnostics.ByteOrderMark,
        // Embeddings, overrides and isolates, which would turn the rest of a page; interlinear marks; noncharacters.
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF'
            or (>= '\uFDD0' and <= '\uFDEF') => YamlDiagnostics.ControlCharacter,
        var c when char.IsControl(c) => YamlDiagnostics.ControlCharacter,
        _ => null,
    };
}
