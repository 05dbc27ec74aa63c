using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>
/// Finds text under the key of a script with characters that only the other set has. What stands under a key is shown there as it is.
/// Quotations and titles may keep their characters, as they do in the conversion of rules; so may code and addresses.
/// </summary>
internal static partial class ScriptCheck
{
    public static Diagnostic? Find(YamlScalar scalar, Script? script)
    {
        if (script is null || IndexOfForeign(scalar.Text, script) is not (>= 0 and var index))
        {
            return null;
        }

        var offset = ScalarOffsets.Of(scalar)[index];
        return At(new Location(scalar.Location.Source, TextSpan.FromLength(offset, 1)), scalar.Text[index], script)
            .WithNote($"move the text to {Other(script).Tag}:, or write it in {script.Tag}; what one script lacks is converted from the other");
    }

    /// <summary>The same of a part of a file that is text throughout.</summary>
    public static Diagnostic? Find(SourceText source, int start, Script script) => IndexOfForeign(source.Content[start..], script) is >= 0 and var index
        ? At(new Location(source, TextSpan.FromLength(start + index, 1)), source.Content[start + index], script)
            .WithNote($"a page of its own for {Other(script).Tag} ends in .{Other(script).Folder}.md; this file stands for {script.Tag}")
        : null;

    private static Diagnostic At(Location location, char character, Script script) => ShapeDiagnostics.OtherScript.At(location, character, script.Tag);

    private static int IndexOfForeign(string text, Script script)
    {
        var own = Exempt().Replace(text, match => new string(' ', match.Length));
        for (var i = 0; i < own.Length; i++)
        {
            if (WrittenScript.IsForeign(own[i], script.Characters))
            {
                return i;
            }
        }

        return -1;
    }

    private static Script Other(Script script) => Script.All.First(other => other.Characters != script.Characters);

    // Fenced code, code, the target of a link, an address, quotations and titles.
    [GeneratedRegex(@"^```.*?^```|`[^`]*`|(?<=\])\([^)]*\)|https?://\S+|「[^」]*」|『[^』]*』|“[^”]*”|‘[^’]*’|《[^》]*》|〈[^〉]*〉", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Exempt();
}
