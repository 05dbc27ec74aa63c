using System.Runtime.InteropServices;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The last pass: <c>-{…}-</c> that other passes had to look into. It is no rule; what stands in it is kept from conversion, and flags before the first
/// pipe, known or not, are left out.
/// </summary>
internal static class VariantMarkup
{
    public static MarkedText Apply(MarkedText text)
    {
        var pairs = text.Has("-{") && text.Has("}-") ? PairsOf(text.Characters) : [];
        if (pairs.Count == 0)
        {
            return text;
        }

        var (result, position) = (new MarkedText(text.Source), 0);
        foreach (var bracket in pairs)
        {
            result.Add(text, position, bracket.Start);
            result.Add(new Token(bracket.IsEnd ? TokenKind.CloseVariant : TokenKind.OpenVariant, text.SpanOf(bracket.Start, bracket.End)));
            AddReferences(text, bracket, result);
            position = bracket.End;
        }

        result.Add(text, position, text.Length);
        result.AddUnseenOf(text);
        text.Dispose();
        return result;
    }

    /// <summary>References among flags are notes, though their markers cannot be seen.</summary>
    private static void AddReferences(MarkedText text, Bracket bracket, MarkedText result)
    {
        for (var i = bracket.Start; i < bracket.End; i++)
        {
            if (text.MarkAt(i)?.Node is ExtensionSyntax { Name: "ref" } reference)
            {
                result.AddUnseen(Token.Of(new HiddenSyntax([reference], reference.Span)));
            }
        }
    }

    /// <summary>The brackets that have counterparts, in order; an opening one with its flags.</summary>
    private static List<Bracket> PairsOf(ReadOnlySpan<char> text)
    {
        var (brackets, open) = (new List<Bracket>(), new Stack<int>());
        for (var at = 0; NextOf(text, at, open.Count > 0) is { } next; at = next + 2)
        {
            if (text[next] == '-')
            {
                open.Push(brackets.Count);
                brackets.Add(new Bracket(next, next + 2, false, false));
            }
            else if (open.TryPop(out var opening))
            {
                brackets[opening] = brackets[opening] with { End = EndOfFlags(text, brackets[opening].End, next), IsPaired = true };
                brackets.Add(new Bracket(next, next + 2, true, true));
            }
        }

        brackets.RemoveAll(bracket => !bracket.IsPaired);
        return brackets;
    }

    /// <summary>The next bracket; what closes nothing is none.</summary>
    private static int? NextOf(ReadOnlySpan<char> text, int start, bool mayClose)
    {
        for (var i = start; i + 1 < text.Length; i++)
        {
            var at = text[i..].IndexOfAny('-', '}');
            i = at < 0 ? text.Length : i + at;
            if (text[i..].StartsWith("-{") || (mayClose && text[i..].StartsWith("}-")))
            {
                return i;
            }
        }

        return null;
    }

    private static int EndOfFlags(ReadOnlySpan<char> text, int start, int end)
    {
        var inside = text[start..end];
        var pipe = inside.IndexOf('|');
        return pipe < 0 || inside[..pipe].IndexOf("-{") >= 0 ? start : start + pipe + 1;
    }

    private readonly record struct Bracket(int Start, int End, bool IsEnd, bool IsPaired);
}
