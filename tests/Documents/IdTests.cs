using System.Globalization;
using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Tests.Wikitext;
using Xunit;

namespace MongoliaEdition.Tests.Documents;

public class IdTests
{
    [Theory, Spec("Documents/Specs/ids.md")]
    public void What_can_be_linked_to_has_an_id(SpecCase spec)
    {
        if (spec.Has("wikitext"))
        {
            var article = BlockNumbering.Number(new Parsed(spec["wikitext"]).Document);
            Assert.Equal(spec["ids"], string.Join(' ', BlockTree.Descendants(article.Blocks).Select(block => block.Id).Where(id => id.Length > 0)));
        }
        else if (spec.Has("id"))
        {
            Assert.Equal((spec["kind"], spec["number"]), (BlockIds.KindOf(spec["id"]), BlockIds.NumberOf(spec["id"])));
        }
        else if (spec.Has("letter"))
        {
            var letter = FootnoteLetters.Of(spec["group"], int.Parse(spec["of number"], CultureInfo.InvariantCulture));
            Assert.Equal((spec["letter"], letter is not null), (letter ?? "", FootnoteLetters.Has(spec["group"])));
        }
        else
        {
            var (number, occurrence) = (int.Parse(spec["number"], CultureInfo.InvariantCulture), int.Parse(spec["occurrence"], CultureInfo.InvariantCulture));
            Assert.Equal(spec["footnote"], FootnoteIds.Of(spec["group"], number));
            Assert.Equal(spec["marker"], FootnoteIds.OfMarker(spec["group"], number, occurrence));
        }
    }
}
