using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using Xunit;

namespace MongoliaEdition.Tests.Text;

public class PositionTests
{
    [Theory, Spec("Text/Specs/positions.md")]
    public void Line_and_column_of_an_offset(SpecCase spec)
    {
        var offset = spec["text"].IndexOf('‸', StringComparison.Ordinal);
        var map = new LineMap(spec["text"].Remove(offset, 1));

        Assert.Equal(spec["position"], map.PositionAt(offset).ToString());
    }
}
