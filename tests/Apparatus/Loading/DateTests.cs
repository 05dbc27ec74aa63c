using System.Globalization;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Loading;

public class DateTests
{
    [Theory, Spec("Apparatus/Loading/Specs/dates.md")]
    public void A_date_is_said_in_Chinese_and_has_its_place_in_time(SpecCase spec)
    {
        var date = Edtf.Parse(spec["EDTF"]);

        Assert.Equal(spec["Chinese"], date.Display);
        Assert.Equal(spec["precision"], date.Precision.ToString().ToLowerInvariant());
        Assert.Equal(spec["sort key"], date.SortKey.ToString(CultureInfo.InvariantCulture));
    }

    [Theory, Spec("Apparatus/Loading/Specs/no-dates.md")]
    public void What_is_no_date_is_refused_with_a_reason(SpecCase spec)
    {
        var problem = Assert.Throws<FormatException>(() => Edtf.Parse(spec["text"]));

        Assert.Contains(spec["reason"], problem.Message, StringComparison.Ordinal);
    }
}
