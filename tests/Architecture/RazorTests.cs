using System.Text.RegularExpressions;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

/// <summary>Razor silently treats 前文@name as an e-mail address and prints it literally; @(…) after a letter is safe.</summary>
public partial class RazorTests
{
    [Fact]
    public void No_letter_stands_directly_before_an_expression()
    {
        var traps =
            from file in Directory.GetFiles(Repository.Path("theme"), "*.razor", SearchOption.AllDirectories)
            from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
            where LetterBeforeExpression().IsMatch(line.Text)
            select $"{Path.GetFileName(file)}:{line.Number}: {line.Text.Trim()}";

        Assert.Empty(traps);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]@\w")]
    private static partial Regex LetterBeforeExpression();
}
