using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Apparatus.Markdown;

/// <summary>Makes links of addresses that stand in the text as they are.</summary>
internal static partial class BareAddresses
{
    private const string Trailing = ".,;:!?'\"*~_";

    public static ImmutableArray<Inline> Link(ImmutableArray<Inline> inlines) =>
        inlines.Any(inline => inline is TextRun { Value: var text } && text.Contains("http", StringComparison.Ordinal))
            ? [.. Joined(inlines).SelectMany(inline => inline is TextRun run ? Link(run.Value) : [inline])]
            : inlines;

    /// <summary>An address with an underscore in it comes in pieces.</summary>
    private static IEnumerable<Inline> Joined(ImmutableArray<Inline> inlines)
    {
        var text = "";
        foreach (var inline in inlines)
        {
            if (inline is TextRun run)
            {
                text += run.Value;
                continue;
            }

            if (text.Length > 0)
            {
                yield return new TextRun(text);
                text = "";
            }

            yield return inline;
        }

        if (text.Length > 0)
        {
            yield return new TextRun(text);
        }
    }

    private static IEnumerable<Inline> Link(string text)
    {
        var done = 0;
        foreach (Match match in Address().Matches(text))
        {
            var url = WithoutTail(match.Value);
            if (TextRules.Address.Explain(url) is not null)
            {
                continue;
            }

            if (match.Index > done)
            {
                yield return new TextRun(text[done..match.Index]);
            }

            yield return new Link(new ExternalTarget(url), [new TextRun(url)]);
            done = match.Index + url.Length;
        }

        if (done < text.Length)
        {
            yield return new TextRun(text[done..]);
        }
    }

    /// <summary>Marks at the end belong to the sentence, and so does a bracket that the address did not open.</summary>
    private static string WithoutTail(string url)
    {
        url = url.TrimEnd([.. Trailing]);
        return url.EndsWith(')') && url.Count(c => c == ')') > url.Count(c => c == '(') ? WithoutTail(url[..^1]) : url;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+")]
    private static partial Regex Address();
}
