using System.Text.RegularExpressions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>Finds text that looks like structure but is not for YAML.</summary>
internal static partial class StructureLine
{
    /// <summary>The first mistake of a line that is not text, with its place in the line; null if there is none.</summary>
    public static (DiagnosticDescriptor Descriptor, int At, int Length)? Judge(string line)
    {
        if (string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith('#'))
        {
            return null;
        }

        return Find(TabIndentation().Match(line), YamlDiagnostics.TabIndentation)
            ?? Find(WideIndentation().Match(line), YamlDiagnostics.WideSpace)
            ?? Find(WideSpaceAfterColon().Match(line), YamlDiagnostics.WideSpace)
            ?? Find(WideColon().Match(line), YamlDiagnostics.WideColon)
            ?? Find(NoSpaceAfterColon().Match(line), YamlDiagnostics.NoSpaceAfterColon);
    }

    private static (DiagnosticDescriptor Descriptor, int At, int Length)? Find(Match match, DiagnosticDescriptor descriptor)
    {
        var mark = match.Groups["mark"];
        return mark.Success ? (descriptor, mark.Index, mark.Length) : null;
    }

    [GeneratedRegex(@"^ *(?<mark>\t+)")]
    private static partial Regex TabIndentation();

    [GeneratedRegex(@"^ *(?<mark>[\u00A0\u3000\u2000-\u200A\u202F\u205F]+)")]
    private static partial Regex WideIndentation();

    [GeneratedRegex(@"^ *(?:- +)*[A-Za-z][A-Za-z-]*:(?<mark>[\u00A0\u3000\u2000-\u200A\u202F\u205F]+)")]
    private static partial Regex WideSpaceAfterColon();

    [GeneratedRegex(@"^ *(?:- +)*[A-Za-z][A-Za-z-]*(?<mark>：)")]
    private static partial Regex WideColon();

    // Not the colon of an address or of a link target (http://…, term:id): those do not begin a line's key.
    [GeneratedRegex(@"^ *(?:- +)*(?!https?:|term:|note:[a-z])[A-Za-z][A-Za-z-]*(?<mark>:)(?=[^\s/:,}\]])")]
    private static partial Regex NoSpaceAfterColon();
}
