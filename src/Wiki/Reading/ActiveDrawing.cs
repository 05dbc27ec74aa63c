using System.Text;
using System.Text.RegularExpressions;

namespace MongoliaEdition.Wiki.Reading;

/// <summary>Drawings (SVG) that do more than show: script, handlers, declarations of their own, things from elsewhere.</summary>
internal static partial class ActiveDrawing
{
    public static bool IsOne(string mediaType, ReadOnlySpan<byte> bytes) =>
        mediaType == "image/svg+xml" && Active().IsMatch(Encoding.UTF8.GetString(bytes));

    [GeneratedRegex(
        """<\s*([\w-]+:)?(script|foreignObject|iframe|embed|object|handler)\b|<!ENTITY|\son\w+\s*=|(href|src)\s*=\s*["']\s*(?!#|data:image/(png|jpeg))|@import|url\(\s*["']?\s*(?!#|["']?#|data:image/)""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Active();
}
