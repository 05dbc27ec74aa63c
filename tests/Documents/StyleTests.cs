using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Tests.Wikitext;
using Xunit;

namespace MongoliaEdition.Tests.Documents;

public class StyleTests
{
    [Theory, Spec("Documents/Specs/styles.md")]
    public void A_style_is_named_after_its_element(SpecCase spec)
    {
        var styles = InlineTree.Descendants(Assert.IsType<Paragraph>(new Parsed(spec["wikitext"]).Document.Blocks[0]).Content)
            .OfType<Styled>().Select(styled => styled.Style).ToList();

        Assert.Equal(spec["elements"], string.Join(' ', styles.Select(StyleElements.NameOf)));
        Assert.Equal(spec["obsolete"], string.Join(' ', styles.Where(StyleElements.IsObsolete).Select(StyleElements.NameOf)));
    }
}
