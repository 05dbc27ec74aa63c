using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Writing;

public class ScalarTests
{
    [Theory, Spec("Apparatus/Writing/Specs/scalars.md")]
    public void A_text_is_written_plain_only_where_it_is_safe(SpecCase spec) => Assert.Equal(spec["yaml"], YamlText.Of(spec["text"]));
}
