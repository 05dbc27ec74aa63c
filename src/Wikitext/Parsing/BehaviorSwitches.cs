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
}
