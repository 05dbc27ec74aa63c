using System.Text.RegularExpressions;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Numbers with commas between the thousands, as <c>{{formatnum:}}</c> writes them in Chinese.</summary>
internal static partial class NumberGroups
{
    private const int Size = 3;

    /// <summary>The number in groups; null for text that is not a number in digits.</summary>
    public static string? Of(string text)
    {
        var match = Number().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var digits = match.Groups["digits"].Value;
        for (var at = digits.Length - Size; at > 0; at -= Size)
        {
            digits = digits.Insert(at, ",");
        }

        return match.Groups["sign"].Value + digits + match.Groups["fraction"].Value;
    }

    [GeneratedRegex(@"^(?<sign>[-+−]?)(?<digits>\d+)(?<fraction>\.\d+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
