namespace MongoliaEdition.Documents.Tree;

/// <summary>The groups whose footnotes are lettered, not numbered, by their names, as MediaWiki's Cite does.</summary>
public static class FootnoteLetters
{
    private static readonly (int Value, string Digits)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    private const string Greek = "αβγδεζηθικλμνξοπρστυφχψω";

    public static bool Has(string group) => group is "lower-alpha" or "upper-alpha" or "lower-roman" or "upper-roman" or "lower-greek";

    /// <summary>What a footnote of the group is called; null where the group's are numbered.</summary>
    public static string? Of(string group, int number) => group switch
    {
        "lower-alpha" => FootnoteIds.LetterOf(number),
        "upper-alpha" => FootnoteIds.LetterOf(number).ToUpperInvariant(),
        "lower-roman" => RomanOf(number),
        "upper-roman" => RomanOf(number).ToUpperInvariant(),
        "lower-greek" => GreekOf(number),
        _ => null,
    };

    private static string GreekOf(int number) =>
        number <= Greek.Length ? Greek[number - 1].ToString() : GreekOf((number - 1) / Greek.Length) + Greek[(number - 1) % Greek.Length];

    private static string RomanOf(int number)
    {
        var digits = "";
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                digits += sign;
            }
        }

        return digits;
    }
}
