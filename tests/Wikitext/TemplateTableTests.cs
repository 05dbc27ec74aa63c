using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext;

public class TemplateTableTests
{
    [Theory, Spec("Wikitext/Specs/template-table.md")]
    public void A_table_of_templates_has_faults(SpecCase spec) =>
        Assert.Equal(spec["faults"], string.Join('\n', TemplateTable.FaultsOf(spec["table"], spec["article"])));

    [Fact]
    public void Ours_has_none()
    {
        var tables = Directory.GetFiles(Repository.Path("src", "Wikitext", "Templates"), "*.yml").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        var article = File.ReadAllText(Repository.Path("input", "article.wiki"));

        Assert.Empty(TemplateTable.FaultsOf(string.Join('\n', tables), article));
    }
}
