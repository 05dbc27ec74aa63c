using System.Collections.Frozen;
using System.Text;
using Xunit;

namespace MongoliaEdition.Tests.Site;

/// <summary>In words of each script's language only: neither what is marked as another one, nor code, which is shown as it is written.</summary>
public class PurityTests
{
    private static readonly string[] Agreed = [.. AgreedWords.Read()];

    [Fact]
    public Task No_words_in_Traditional_have_a_simplified_character_or_quotation_mark() =>
        AssertFreeOfAsync("zh-Hant", ScriptCharacters.OfHansOnly);

    [Fact]
    public Task No_words_in_Simplified_have_a_traditional_character_or_quotation_mark() =>
        AssertFreeOfAsync("zh-Hans", ScriptCharacters.OfHantOnly);

    private static async Task AssertFreeOfAsync(string language, FrozenSet<Rune> sought)
    {
        var found =
            from page in await PublishedSite.PagesAsync()
            from words in page.Words
            where words.Language == language && !words.IsCode
            let text = Agreed.Aggregate(words.Text, (rest, word) => rest.Replace(word, new string('〓', word.Length), StringComparison.Ordinal))
            from character in text.EnumerateRunes()
            where sought.Contains(character)
            select $"{page.Path}#{words.Place}: {character} in {words.Text}";

        Assert.Empty(found);
    }
}
