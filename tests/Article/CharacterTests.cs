using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Article;

public partial class CharacterTests
{
    private static readonly (int From, int To)[] Ranges =
    [
        .. SpecFile.Read(Repository.Path("tests", "Article", "Specs", "characters.md")).Select(spec => (CodePoint(spec["from"]), CodePoint(spec["to"]))),
    ];

    [Fact]
    public async Task Every_page_is_written_in_characters_that_all_systems_have_faces_for()
    {
        var pages = (await BuiltArticle.PublishedAsync()).Files
            .Where(page => page.MediaType == "text/html" && !page.Path.Contains("/conversion/", StringComparison.Ordinal));
        var others = from page in pages
                     from rune in Styles().Replace(Encoding.UTF8.GetString(page.Bytes.Span), "").EnumerateRunes()
                     where !Ranges.Any(range => rune.Value >= range.From && rune.Value <= range.To)
                     select $"{page.Path}: U+{rune.Value:X4} {rune}";

        Assert.Empty(others.Distinct());
    }

    // As in the style sheets of the site, which are files of their own.
    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Styles();

    private static int CodePoint(string text) => int.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
