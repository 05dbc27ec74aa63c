using System.Text;
using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Publishing.Outputs.Search;

/// <summary>
/// <see cref="ScriptFolding"/> as data for a script: for each character of the key of a text, the characters that fold to it.
/// Characters that occur in no text are left out: searching for them finds nothing anyway.
/// </summary>
internal static class FoldTable
{
    // Latin to Japanese, full and half width: what a keyboard may produce besides Chinese characters.
    private static readonly (int First, int Last)[] Ranges = [(0x21, 0x30FF), (0xFF00, 0xFFEF)];

    /// <summary>Groups separated by spaces; the others in a group fold to its first character.</summary>
    public static string For(IEnumerable<string> texts)
    {
        var wanted = texts.SelectMany(text => ScriptFolding.Fold(text).Key.EnumerateRunes()).ToHashSet();
        var groups =
            from rune in Candidates()
            let key = ScriptFolding.Fold(rune.ToString()).Key
            where key.Length > 0 && key != rune.ToString()
            let root = Rune.GetRuneAt(key, 0)
            where root.Utf16SequenceLength == key.Length && wanted.Contains(root)
            group rune by root into members
            orderby members.Key.Value
            select members.Key + string.Concat(members.OrderBy(rune => rune.Value));
        return string.Join(' ', groups);
    }

    private static IEnumerable<Rune> Candidates() =>
        Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
            .Concat(ScriptFolding.CharacterClasses.Keys)
            .Where(Rune.IsValid)
            .Distinct()
            .Select(value => new Rune(value));
}
