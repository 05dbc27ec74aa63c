using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using YamlDotNet.Core;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>
/// Finds remarks that were probably meant as text: <c>見第 #1 號</c>. Behind a text for readers every remark is suspicious, elsewhere those
/// without a space after the sign.
/// </summary>
internal static partial class RemarkCheck
{
    public static Diagnostic? Find(YamlScalar scalar, TextShape shape)
    {
        var (source, end) = (scalar.Location.Source, scalar.Location.Span.End);
        if (scalar.Style != ScalarStyle.Plain)
        {
            return null;
        }

        var behind = source.Content.AsSpan(end..Math.Max(end, source.Lines.SpanOfLine(source.Lines.LineAt(end)).End));
        if (!Remark().IsMatch(behind))
        {
            return null;
        }

        var remark = Remark().Match(behind.ToString());
        return (shape.WrittenIn is not null || !remark.Groups["words"].Value.StartsWith(' '))
            ? ShapeDiagnostics.CutByRemark.At(new Location(source, TextSpan.FromLength(end + remark.Groups["remark"].Index, remark.Groups["remark"].Length)), remark.Groups["remark"].Value)
                .WithNote("text with ' #' in it needs quotation marks: key: \"…\"; a remark about it stands on a line of its own")
            : null;
    }

    [GeneratedRegex(@"^[ \t]+(?<remark>#(?<words>.*\S))\s*$")]
    private static partial Regex Remark();
}
