using System.Text.RegularExpressions;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>blocks.yml: a key for each block.</summary>
internal static partial class BlockMapShape
{
    public const string Gone = "gone";

    private const string IdPattern = "^(p-[0-9]{4,}(-[0-9]+)?|fig-[0-9]{2,}(-[0-9]+)?|(figs|quote|table)-[0-9]+(-[0-9]+)?|s(-[0-9]+)+)$";
    private const string ValuePattern = "^([0-9a-f]{8}( .*)?|gone)$";

    public static MapShape Shape { get; } = new([])
    {
        Others = new OtherKeys(IdPattern, new TextShape(Value), "段落、標題、圖等的代號：原文的指紋與開頭幾個字；已不在條目中的寫 gone")
        {
            Hint = "keys are ids of blocks: p-0012, p-0012-1, s-3-1, fig-07, figs-1, quote-1, table-1",
        },
    };

    public static bool IsId(string text) => IdForm().IsMatch(text);

    public static bool IsValue(string text) => ValueForm().IsMatch(text) && !text.Contains('\n', StringComparison.Ordinal);

    private static TextRule Value => new(
        ShapeDiagnostics.InvalidText,
        text => IsValue(text)
            ? null
            : "what is kept of a block: eight hexadecimal digits and its first words, or the word gone",
        ValuePattern);

    [GeneratedRegex(IdPattern)]
    private static partial Regex IdForm();

    [GeneratedRegex(ValuePattern)]
    private static partial Regex ValueForm();
}
