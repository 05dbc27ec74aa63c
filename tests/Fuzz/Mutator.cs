namespace MongoliaEdition.Fuzz;

/// <summary>Mutates texts: cuts, duplicates and swaps pieces, and inserts markup.</summary>
internal sealed class Mutator(Random random, string[] markup, string[] seeds)
{
    private const int LongestPiece = 2000;
    private const int MostMutations = 8;

    /// <summary>A text that begins as a piece of a seed.</summary>
    public string Piecemeal() => Of(Piece(LongestPiece));

    /// <summary>A text that begins as this one.</summary>
    public string Of(string text)
    {
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
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(markup[random.Next(markup.Length)], random.Next(1, 40)))),
            3 => text.Insert(to, text.Substring(at, Math.Min(to - at, 200))),
            _ => text.Insert(at, markup[random.Next(markup.Length)]),
        };
    }

    private string Piece(int longest)
    {
        var seed = seeds[random.Next(seeds.Length)];
        var start = random.Next(seed.Length);
        return seed.Substring(start, Math.Min(random.Next(1, longest), seed.Length - start));
    }
}
