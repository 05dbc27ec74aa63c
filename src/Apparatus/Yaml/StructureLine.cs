using System.Text.RegularExpressions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>Finds text that looks like structure but is not for YAML.</summary>
internal static partial class StructureLine
{
    /// <summary>The first mistake of a line that is not text, with its place in the line; null if there is none.</summary>
    public static (DiagnosticDescriptor Descriptor, int At, int Length)? Judge(ReadOnlySpan<char> line)
    {
        if (line.TrimStart() is [] or ['#', ..])
        {
            return null;
        }

        return Find(TabIndentation(), line, YamlDiagnostics.TabIndentation)
            ?? Find(WideIndentation(), line, YamlDiagnostics.WideSpace)
            ?? Find(WideSpaceAfterColon(), line, YamlDiagnostics.WideSpace)
            ?? Find(WideColon(), line, YamlDiagnostics.WideColon)
            ?? Find(NoSpaceAfterColon(), line, YamlDiagnostics.NoSpaceAfterColon);
    }

    private static (DiagnosticDescriptor Descriptor, int At, int Length)? Find(Regex mistake, ReadOnlySpan<char> line, DiagnosticDescriptor descriptor)
    {
        if (!mistake.IsMatch(line))
        {
            return null;
        }

        var mark = mistake.Match(line.ToString()).Groups["mark"];
        return (descriptor, mark.Index, mark.Length);
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
