using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>
/// A piece of a file other than comments: a C# string, or a line of another language without its comments.
/// </summary>
internal sealed partial record Wording(string Path, int Line, string Text)
{
    public string Place => $"{Path}:{Line}";

    public static IEnumerable<Wording> OfCSharp() =>
        from file in ProductSource.Files
        where !file.IsRazor
        from token in file.Tree.GetRoot().DescendantTokens()
        where IsText(token)
        from wording in Lines(file.Path, token.ValueText, token.GetLocation().GetLineSpan().StartLinePosition.Line)
        select wording;

    public static IEnumerable<Wording> OfOthers(params IReadOnlyCollection<string> extensions) =>
        from path in ProductFiles.OfTheProduct(extensions)
        from wording in Lines(path, WithoutComments(path, File.ReadAllText(Repository.Path(path))), 0)
        select wording;

    public static IEnumerable<Wording> OfFile(string path) => Lines(path, File.ReadAllText(Repository.Path(path)), 0);

    private static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    private static IEnumerable<Wording> Lines(string path, string text, int first) =>
        text.Split('\n').Select((line, index) => new Wording(path, first + index + 1, line));

    private static string WithoutComments(string path, string text)
    {
        var comments = System.IO.Path.GetExtension(path) switch
        {
            ".css" => BlockComment(),
            ".js" => ScriptComment(),
            ".razor" => RazorComment(),
            _ => throw new ArgumentException($"The comments of {path} are not known.", nameof(path)),
        };
        return comments.Replace(text, comment => new string('\n', comment.Value.Count(c => c == '\n')));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex BlockComment();

    [GeneratedRegex(@"/\*(?s:.*?)\*/|(?<=^|\s)//.*")]
    private static partial Regex ScriptComment();

    [GeneratedRegex(@"@\*(?s:.*?)\*@|<!--(?s:.*?)-->|(?<=^|\s)//.*")]
    private static partial Regex RazorComment();
}
