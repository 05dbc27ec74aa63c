using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// What shows of text that is no wikitext: all but pairs of tags that keep wikitext from being read. Old pages write
/// <c>&lt;pre&gt;&lt;nowiki&gt;</c>, for MediaWiki of that time (CoreTagHooks::pre).
/// </summary>
internal static partial class RawText
{
    private const int OpeningLength = 8;
    private const int ClosingLength = 9;

    /// <summary>The parts that show, in order; some may be empty.</summary>
    public static ImmutableArray<TextSpan> ShownOf(SourceText source, TextSpan span)
    {
        var (parts, position) = (ImmutableArray.CreateBuilder<TextSpan>(), span.Start);
        foreach (var inside in NoWiki().Matches(source.Slice(span).ToString()).Select(match => match.Groups["inside"]))
        {
            var start = span.Start + inside.Index;
            parts.Add(new TextSpan(position, start - OpeningLength));
            parts.Add(TextSpan.FromLength(start, inside.Length));
            position = start + inside.Length + ClosingLength;
        }

        parts.Add(new TextSpan(position, span.End));
        return parts.DrainToImmutable();
    }

    /// <summary>What of the parts lies in a stretch.</summary>
    public static IEnumerable<TextSpan> Within(this ImmutableArray<TextSpan> parts, TextSpan span) => parts
        .Select(part => new TextSpan(Math.Clamp(part.Start, span.Start, span.End), Math.Clamp(part.End, span.Start, span.End)))
        .Where(part => !part.IsEmpty);

    [GeneratedRegex("<nowiki>(?<inside>.*?)</nowiki>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex NoWiki();
}
