namespace MongoliaEdition.Fuzz;

/// <summary>Mutates texts: cuts, duplicates and swaps pieces, and inserts markup.</summary>
internal sealed class Mutator(Random random, string[] seeds)
{
    private const int LongestPiece = 2000;
    private const int MostMutations = 8;

    private static readonly string[] Markup =
    [
        "{{", "}}", "{{{", "}}}", "[[", "]]", "[", "]", "|", "=", "==", "\n", "*", "#", ":", ";", " ", "''", "'''", "'''''", "{|", "|}", "|-", "|+", "||", "!",
        "-{", "}-", "zh-hans:", "=>", "<ref>", "</ref>", "<ref name=a />", "<references/>", "<nowiki>", "</nowiki>", "<pre>", "<!--", "-->", "<div>", "</div>", "<b>", "</b>",
        "<table>", "<td>", "</table>", "<gallery>", "</gallery>", "<math>", "File:", "Category:", "thumb|", "http://", "&#", "----", "__TOC__", "\0", "\uD800", "𠮷",
    ];

    public string Next()
    {
        var text = Piece(LongestPiece);
        for (var i = random.Next(MostMutations) + 1; i > 0; i--)
        {
            text = Mutate(text);
        }

        return text;
    }

    private string Mutate(string text)
    {
        var (at, to) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
        (at, to) = (Math.Min(at, to), Math.Max(at, to));
        return random.Next(5) switch
        {
            0 => text.Remove(at, Math.Min(to - at, 50)),
            1 => text.Insert(at, Piece(100)),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(Markup[random.Next(Markup.Length)], random.Next(1, 40)))),
            3 => text.Insert(to, text.Substring(at, Math.Min(to - at, 200))),
            _ => text.Insert(at, Markup[random.Next(Markup.Length)]),
        };
    }

    private string Piece(int longest)
    {
        var seed = seeds[random.Next(seeds.Length)];
        var start = random.Next(seed.Length);
        return seed.Substring(start, Math.Min(random.Next(1, longest), seed.Length - start));
    }
}
