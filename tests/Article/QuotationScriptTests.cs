using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents;
using MongoliaEdition.Editions;
using MongoliaEdition.Pipeline;
using Xunit;

namespace MongoliaEdition.Tests.Article;

/// <summary>An editor may copy a quotation from either edition: the files differ, the site does not.</summary>
public partial class QuotationScriptTests
{
    [Theory]
    [InlineData(Script.Hant)]
    [InlineData(Script.Hans)]
    public async Task Quotations_of_the_shipped_files_written_in_one_script_change_nothing_in_the_pages(Script script)
    {
        var published = await BuiltArticle.PublishedAsync();
        var rewritten = 0;
        var run = await BuiltArticle.RunAsync(new EditionOptions(), (name, bytes) =>
        {
            var written = Rewrite(name, bytes, script);
            rewritten += written.AsSpan().SequenceEqual(bytes) ? 0 : 1;
            return written;
        });

        Assert.NotEqual(0, rewritten);
        Assert.Equal(published.Pages.Select(page => page.Path), run.Pages.Select(page => page.Path));
        Assert.All(published.Pages.Zip(run.Pages), pair => Assert.True(AreEqual(pair.First, pair.Second), pair.First.Path));
    }

    private static byte[] Rewrite(string name, byte[] bytes, Script script) => name.EndsWith(".yml", StringComparison.Ordinal)
        ? Encoding.UTF8.GetBytes(Quotation().Replace(
            Encoding.UTF8.GetString(bytes), match => TextConversion.WithoutEdition.Convert(match.Value, script)))
        : bytes;

    private static bool AreEqual(Page left, Page right) => left.Bytes.Span.SequenceEqual(right.Bytes.Span);

    // To the end of its value: what closes a quoted one, or parts a plain one from the next key.
    [GeneratedRegex("""(?<=\b(exact|prefix|suffix): *)("[^"\n]*"|'[^'\n]*'|[^,}\n]+)""")]
    private static partial Regex Quotation();
}
