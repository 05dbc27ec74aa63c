using System.Collections.Frozen;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Tables;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>The switches between two pairs of underscores (Data/behavior-switches.txt).</summary>
internal static class BehaviorSwitches
{
    private static readonly FrozenDictionary<string, string[]> Names = EmbeddedTable.ByWord(typeof(BehaviorSwitches), "wikitext/behavior-switches.txt");

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Names.Keys.Max(name => name.Length);

    public static BehaviorSwitchSyntax? Read(string text, int start, int end)
    {
        var rest = text.AsSpan(start + 2, Math.Min(end - start - 2, Longest + 2));
        var length = rest.IndexOf("__");
        return length > 0 && Lookup.ContainsKey(rest[..length]) ? new BehaviorSwitchSyntax(TextSpan.FromLength(start, length + 4)) : null;
    }

    /// <summary>The pass that takes switches out of the text: nothing of them is seen.</summary>
    /// <param name="keepsContents">Whether the first switch that places the table of contents stays.</param>
    public static MarkedText TakeOut(MarkedText text, bool keepsContents = false)
    {
        if (!text.Has("\u007F") || Next(text, 0) is not { } next)
        {
            return text;
        }

        var (result, position) = (new MarkedText(text.Source), 0);
        for (int? at = next; at is { } index; at = Next(text, position))
        {
            result.Add(text, position, index);
            var mark = text.MarkAt(index)!.Value;
            if (keepsContents && PlacesContents(text.Source.Slice(mark.Span)))
            {
                result.Add(mark with { Kind = TokenKind.Contents });
                keepsContents = false;
            }
            else
            {
                result.AddUnseen(mark);
            }

            position = index + 1;
        }

        result.Add(text, position, text.Length);
        result.AddUnseenOf(text);
        text.Dispose();
        return result;
    }

    private static bool PlacesContents(ReadOnlySpan<char> text) =>
        text[2..^2] is var name && (name.Equals("TOC", StringComparison.OrdinalIgnoreCase) || name is "目錄" or "目录");

    private static int? Next(MarkedText text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var length = text.Characters[i..].IndexOf(MarkedText.Mark);
            i = length < 0 ? text.Length : i + length;
            if (i < text.Length && text.MarkAt(i) is { Kind: not TokenKind.Contents, Node: BehaviorSwitchSyntax })
            {
                return i;
            }
        }

        return null;
    }
}
