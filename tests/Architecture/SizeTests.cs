using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MongoliaEdition.Tests.Architecture.Source;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

public partial class SizeTests
{
    private const int LinesOfFile = 250;
    private const int LinesOfMethod = 40;
    private const int ColumnsOfRazor = 160;

    [Fact]
    public void A_file_is_read_at_one_sitting() => Findings.AreNone(
        from path in ProductFiles.OfTheProduct(".cs", ".razor", ".js", ".css").Concat(ProductFiles.Of("tests", ".cs", ".js", ".mjs"))
        let lines = File.ReadLines(Repository.Path(path)).Count()
        where lines > LinesOfFile
        select $"{path}: {lines} lines",
        $"a file has at most {LinesOfFile} lines: give one of its concerns a file");

    [Fact]
    public void A_method_is_seen_at_one_glance() => Findings.AreNone(
        from file in ProductSource.Files
        where !file.IsRazor
        from method in file.Tree.GetRoot().DescendantNodes()
        where method is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
        let lines = Lines(method)
        where lines > LinesOfMethod
        select $"{file.At(method)}: {lines} lines",
        $"a method has at most {LinesOfMethod} lines: name one of its steps");

    [Fact]
    public void A_line_of_Razor_needs_no_scrolling() => Findings.AreNone(
        from path in ProductFiles.OfTheProduct(".razor")
        from line in File.ReadLines(Repository.Path(path)).Select((text, index) => (Text: text, Number: index + 1))
        where line.Text.Length >= ColumnsOfRazor
        select $"{path}:{line.Number}: {line.Text.Length} columns",
        $"a line of Razor has fewer than {ColumnsOfRazor} columns: an element or an attribute a line");

    [Fact]
    public void A_name_tells_the_role() => Findings.AreNone(
        ProductFiles.OfTheProduct(".cs", ".razor", ".js").Where(path => NameOfNothing().IsMatch(path)),
        "everything is a helper of something: name what it does");

    private static int Lines(SyntaxNode method)
    {
        var place = method.SyntaxTree.GetLineSpan(method.Span);
        return place.EndLinePosition.Line - place.StartLinePosition.Line + 1;
    }

    [GeneratedRegex(@"(Utils?|Helpers?|Managers?|Common)\.[a-z]+$", RegexOptions.IgnoreCase)]
    private static partial Regex NameOfNothing();
}
