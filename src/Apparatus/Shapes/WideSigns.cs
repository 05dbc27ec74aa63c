using System.Text.RegularExpressions;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>Says what the signs of a Chinese input method do where YAML wants its own.</summary>
internal static partial class WideSigns
{
    /// <summary>The cure for a value or key with such signs in it; null without any.</summary>
    public static string? Cure(string text) => text switch
    {
        _ when Sign().Match(text) is { Success: true } sign =>
            $"'{sign.Value}' is a full-width sign, and text for YAML; lists and groups are written in ASCII: [one, another], {{key: value}}, \"text\"",
        _ when Unspaced().IsMatch(text) => $"a space is missing after the colon: '{text.Replace(":", ": ", StringComparison.Ordinal)}'",
        _ => null,
    };

    [GeneratedRegex("[，、：；［］｛｝（）“”‘’＂＇。]")]
    private static partial Regex Sign();

    [GeneratedRegex("^[A-Za-z-]+:[^ ]")]
    private static partial Regex Unspaced();
}
