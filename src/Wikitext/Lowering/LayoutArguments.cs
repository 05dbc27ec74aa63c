using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Arguments that concern layout or address the wiki's editors, and tell readers nothing (Data/layout-arguments.txt).</summary>
internal static partial class LayoutArguments
{
    private static readonly FrozenDictionary<string, string[]> Names =
        EmbeddedTable.ByWord(typeof(LayoutArguments), "wikitext/layout-arguments.txt");

    /// <summary>Whether an argument of this name addresses the wiki's editors.</summary>
    public static bool IsOfTheWiki(string name) => Names.TryGetValue(name, out var kind) && kind[0] == "wiki";

    /// <summary>Whether the argument of a name, or a value whatever its name, only concerns layout.</summary>
    public static bool IsLook(string name, string value) => (Names.TryGetValue(name, out var kind) && kind[0] == "look") || Ending().IsMatch(name) || IsLook(value);

    /// <summary>Whether a value is a colour, a size or a side.</summary>
    public static bool IsLook(string value) => value.Length == 0 || Look().IsMatch(value) || (Names.TryGetValue(value, out var kind) && kind[0] == "value");

    [GeneratedRegex(@"^(#[0-9a-f]{3,8}|x?\d+([.x]\d+)?(px|em|ex|rem|pt|%))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Look();

    [GeneratedRegex(@"(style|width|height|size|class|align|colou?r|upright)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();
}
