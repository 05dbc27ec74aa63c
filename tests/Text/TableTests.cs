using MongoliaEdition.Text.Tables;
using Xunit;

namespace MongoliaEdition.Tests.Text;

public class TableTests
{
    [Fact]
    public void A_table_is_rows_of_words() => Assert.Equal(
        ["city·Urga·Kobdo", "river·Tuul river·Orkhon"], EmbeddedTable.Rows(typeof(TableTests), "table.txt").Select(row => string.Join('·', row)));

    [Fact]
    public void Words_find_what_stands_before_them_in_any_case()
    {
        var table = EmbeddedTable.ByWord(typeof(TableTests), "table.txt");

        Assert.Equal("city", Assert.Single(table["KOBDO"]));
        Assert.False(table.ContainsKey("city"));
    }
}
