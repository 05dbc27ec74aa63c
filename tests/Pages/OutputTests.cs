using System.Text.RegularExpressions;
using MongoliaEdition.Publishing.Outputs;
using MongoliaEdition.Tests.SpecTables;
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

    [GeneratedRegex(@"^\| `(?<name>[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
