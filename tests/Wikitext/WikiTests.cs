using MongoliaEdition.Documents;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Documents.Wikis;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext;

public class WikiTests
{
    [Theory, Spec("Wikitext/Specs/wikis.md")]
    public void Links_lead_to_the_wikis_that_their_prefixes_name(SpecCase spec)
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(new Parsed(spec["wikitext"]).Document.Blocks));
        var link = Assert.IsType<Link>(Assert.Single(paragraph.Content));

        Assert.Equal(spec["address"], AddressOf(MongoliaEdition.Documents.Wikis.Wiki.Of(spec["taken from"]), link.Target));
    }

    private static string AddressOf(MongoliaEdition.Documents.Wikis.Wiki wiki, LinkTarget target) => target switch
    {
        InterwikiTarget other => wiki.AddressOf(other),
        _ => wiki.AddressOf(Assert.IsType<ArticleTarget>(target).Title, ((ArticleTarget)target).Fragment),
    };
}
