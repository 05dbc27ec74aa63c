using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>
/// Checks characters before the parser does, which silently misreads some (ideographic spaces, line separators) and misplaces its
/// errors on others (tabs). Any printable character is allowed in a block scalar.
/// </summary>
internal static class CharacterScan
{
    private const int MaxReported = 20;

    /// <summary>
    /// The text of the region, of the same length, with a space for each character reported; null if the structure of the file cannot be
    /// trusted.
    /// </summary>
    public static string? Scan(SourceText source, TextSpan region, DiagnosticBag diagnostics)
    {
        var odd = OddCharactersOf(source, region).ToList();
        var structure = OddStructure(source, region).Take(MaxReported).ToList();
        diagnostics.AddRange(odd.Take(MaxReported).Concat(structure));
        return structure.Count > 0 ? null : Blank(source, region, odd);
    }

    /// <summary>The odd characters of a region that is text and no YAML.</summary>
    public static void ScanText(SourceText source, TextSpan region, DiagnosticBag diagnostics) =>
        diagnostics.AddRange(OddCharactersOf(source, region).Take(MaxReported));

    private static string Blank(SourceText source, TextSpan region, List<Diagnostic> odd)
    {
        if (odd.Count == 0)
        {
            return source.Content.Substring(region.Start, region.Length);
        }

        var text = source.Slice(region).ToArray();
        foreach (var diagnostic in odd)
        {
            text[diagnostic.Location.Span.Start - region.Start] = ' ';
        }

        return new string(text);
    }

    private static IEnumerable<Diagnostic> OddCharactersOf(SourceText source, TextSpan region)
    {
        for (var i = region.Start; i < region.End; i++)
        {
            if (OddCharacters.At(source.Content, i) is { } odd)
            {
                yield return odd.Descriptor.At(new Location(source, TextSpan.FromLength(i, 1)), odd.CodePoint);
            }
        }
    }

    private static IEnumerable<Diagnostic> OddStructure(SourceText source, TextSpan region)
    {
        var block = new BlockScalarTracker();
        for (var line = source.Lines.LineAt(region.Start); line <= source.Lines.LineAt(region.End); line++)
        {
            var span = source.Lines.SpanOfLine(line);
            if (!block.Contains(source.Slice(span)) && StructureLine.Judge(source.Slice(span)) is var (descriptor, at, length))
            {
                yield return descriptor.At(new Location(source, TextSpan.FromLength(span.Start + at, length)));
            }
        }
    }
}
