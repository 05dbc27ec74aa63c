using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Publishing.Outputs;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Pages;

public partial class OutputTests
{
    [Fact]
    public void The_readme_names_every_output_in_the_order_in_which_they_are_made()
    {
        var section = File.ReadAllText(Repository.Path("README.md")).Split("\n## ").Single(part => part.StartsWith("Outputs", StringComparison.Ordinal));

        Assert.Equal(OutputList.Names, Row().Matches(section).Select(match => match.Groups["name"].Value));
    }

    [Fact]
    public void Who_names_what_is_near_to_no_output_is_told_all()
    {
        var diagnostics = new DiagnosticBag();
        OutputList.Choose([new WantedOutput("braille", Location.OfFile("input/edition.yml"))], diagnostics);

        Assert.Equal(["there are: " + string.Join(", ", OutputList.Names)], diagnostics.ToSorted().Single().Notes.Select(note => note.Text));
    }

    [GeneratedRegex(@"^\| `(?<name>[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
