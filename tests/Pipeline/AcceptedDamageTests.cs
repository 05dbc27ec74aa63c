using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Pipeline;

public class AcceptedDamageTests
{
    private static readonly SourceText Article = new("article.wiki", "甲一\n甲二\n乙三\n");
    private static readonly Location Entry = Location.OfFile("edition.yml");

    [Theory, Spec("Pipeline/Specs/accepted.md")]
    public void Warnings_alone_are_accepted(SpecCase spec)
    {
        var found = Cells(spec["found"]).Select(words => Problem(words[0], words[1], words[2].Split('-')));
        var accepted = Cells(spec["accepted"]).Select(words => new AcceptedDamage(words[0], words[1], "", Entry));
        var planned = new PlannedEdition(null, [.. found], [.. accepted]);

        Assert.Equal(spec["told"], string.Join(", ", planned.Diagnostics.Select(d => $"{d.Severity.ToString()[0]} {d.Code}")));
    }

    private static Diagnostic Problem(string severity, string code, string[] lines)
    {
        var descriptor = new DiagnosticDescriptor(code, Enum.GetValues<Severity>().Single(value => value.ToString().StartsWith(severity, StringComparison.Ordinal)), "");
        var (first, last) = (Article.Lines.SpanOfLine(lines[0][0] - '0'), Article.Lines.SpanOfLine(lines[^1][0] - '0'));
        return descriptor.At(new Location(Article, new TextSpan(first.Start + 1, last.Start + 1)));
    }

    private static ImmutableArray<string[]> Cells(string cell) => [.. cell.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(' '))];
}
