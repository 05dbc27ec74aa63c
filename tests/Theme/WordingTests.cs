using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Theme.Markup;
using Xunit;

namespace MongoliaEdition.Tests.Theme;

public class WordingTests
{
    [Theory, Spec("Theme/Specs/lemmas.md")]
    public void A_note_begins_with_whole_pairs_of_marks(SpecCase spec) => Assert.Equal(spec["lemma"], Lemmas.Of(spec["passage"]));

    [Theory, Spec("Theme/Specs/licences.md")]
    public void A_licence_has_the_name_that_readers_know(SpecCase spec) => Assert.Equal(spec["name"], LicenceName.Of(spec["licence"]));
}
