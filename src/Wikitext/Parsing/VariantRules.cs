using System.Buffers;
using System.Collections.Immutable;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The rules of a variant, <c>zh-hans:…; zh-hant:…</c> or <c>from=&gt;zh-hans:…</c>, as MediaWiki's ConverterRule reads them: a semicolon separates rules
/// only if a code and a colon follow it, a part without a colon is skipped, and one with a colon but no code makes all of it text. Of two
/// values for one code the later one counts.
/// </summary>
internal static class VariantRules
{
    private const int LongestCode = 24;

    private static readonly SearchValues<char> ReferenceCharacters =
        SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The rules, those without an arrow first; empty if the text is none.</summary>
    public static ImmutableArray<Rule> Read(Fragment content)
    {
        var (rules, oneWay) = (new List<Rule>(), new List<Rule>());
        foreach (var part in Split(content))
        {
            var text = part.Source.Slice(part.Span);
            var colon = text.IndexOf(':');
            if (colon < 0)
            {
                continue;
            }

            var head = text[..colon].Trim();
            var arrow = head.IndexOf("=>");
            if (VariantCodes.Normalize(head[(arrow < 0 ? 0 : arrow + 2)..].Trim().ToString()) is not { } code)
            {
                return [];
            }

            var rule = new Rule(code, arrow < 0 ? null : head[..arrow].Trim().ToString(), part.Slice(part.Span.Start + colon + 1, part.Span.End));
            AddTo(arrow < 0 ? rules : oneWay, rule);
        }

        return [.. rules, .. oneWay];
    }

    public static bool IsRule(Fragment content) => content.Source.Slice(content.Span).Contains(':') && !Read(content).IsEmpty;

    /// <summary>A rule with an empty side is ignored.</summary>
    private static void AddTo(List<Rule> rules, Rule rule)
    {
        if (rule.From is null ? rule.Value.IsBlank : rule.From.Length == 0)
        {
            return;
        }

        var same = rules.FindIndex(other => other.Code == rule.Code && other.From == rule.From);
        if (same < 0)
        {
            rules.Add(rule);
        }
        else
        {
            rules[same] = rule;
        }
    }

    private static IEnumerable<Fragment> Split(Fragment content) =>
        content.Split(content.OffsetsOf(';').Where(offset => !EndsReference(content, offset) && IsFollowedByRule(content, offset + 1)));

    /// <summary>Whether the semicolon ends a character reference.</summary>
    private static bool EndsReference(Fragment content, int offset)
    {
        var before = content.Source.Content.AsSpan(content.Span.Start, offset - content.Span.Start);
        var start = before.LastIndexOf('&');
        return start >= 0 && start + 1 < before.Length && !before[(start + 1)..].ContainsAnyExcept(ReferenceCharacters);
    }

    private static bool IsFollowedByRule(Fragment content, int start)
    {
        var rest = content.Source.Content.AsSpan(start, content.Span.End - start).TrimStart();
        return rest.IsEmpty || BeginsWithCode(rest)
            || (rest.IndexOf("=>") is var arrow and >= 0 && !HasSeparator(content, content.Span.End - rest.Length, arrow) && BeginsWithCode(rest[(arrow + 2)..].TrimStart()));
    }

    private static bool HasSeparator(Fragment content, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (content.Source.Content[i] == ';' && !EndsReference(content, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithCode(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is var colon and > 0 and <= LongestCode && VariantCodes.IsUsual(text[..colon].TrimEnd().ToString());

    /// <param name="From">What stands before the arrow; null without one.</param>
    internal readonly record struct Rule(string Code, string? From, Fragment Value);
}
