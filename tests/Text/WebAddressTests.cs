using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using Xunit;

namespace MongoliaEdition.Tests.Text;

public class WebAddressTests
{
    [Theory, Spec("Text/Specs/addresses.md")]
    public void Addresses_end_where_the_sentence_goes_on(SpecCase spec)
    {
        var marked = spec["text"].Replace('␡', '\u007F');
        foreach (var address in WebAddress.FindAll(marked).Reverse())
        {
            marked = marked.Insert(address.End, "›").Insert(address.Start, "‹");
        }

        Assert.Equal(spec["marked"].Replace('␡', '\u007F'), marked);
    }
}
