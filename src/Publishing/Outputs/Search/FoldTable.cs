using System.Collections.Immutable;
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

    // The same for all texts: each character that others fold to, with those behind it, in order.
    private static readonly Lazy<ImmutableArray<(Rune Root, string Group)>> Folding = new(() =>
    [
        .. Candidates().Concat(ScriptFolding.CharacterClasses.Where(pair => !IsCandidate(pair.Key)).Select(pair => (Root: new Rune(pair.Value), Member: new Rune(pair.Key))))
            .GroupBy(pair => pair.Root, pair => pair.Member)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, string.Concat(group.Order().Prepend(group.Key)))),
    ]);

    /// <summary>Groups separated by spaces; the others in a group fold to its first character.</summary>
    public static string For(IEnumerable<string> texts)
    {
        var wanted = new DistinctCharacters(ScriptFolding.KeyOf(CharactersOf(texts)));
        var table = new StringBuilder();
        foreach (var (root, group) in Folding.Value)
        {
            if (wanted.Contains(root))
            {
                table.Append(table.Length > 0 ? " " : "").Append(group);
            }
        }

        return table.ToString();
    }

    /// <summary>Each character of the texts once, since each folds by itself.</summary>
    private static string CharactersOf(IEnumerable<string> texts)
    {
        var characters = new DistinctCharacters("");
        foreach (var text in texts)
        {
            characters.Add(text);
        }

        return characters.ToString();
    }

    private static bool IsCandidate(int character) => Ranges.Any(range => range.First <= character && character <= range.Last);

    private static IEnumerable<(Rune Root, Rune Member)> Candidates()
    {
        foreach (var (first, last) in Ranges)
        {
            for (var character = first; character <= last; character++)
            {
                if (ScriptFolding.KeyOf([(char)character]) is { Length: > 0 } key && key[0] != character)
                {
                    yield return (Rune.GetRuneAt(key, 0), new Rune(character));
                }
            }
        }
    }
}
