using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Article;

/// <summary>An editor may copy a quotation from either edition: the files differ, the site does not.</summary>
public partial class QuotationScriptTests
{
    [Theory]
    [InlineData("zh-Hant")]
    [InlineData("zh-Hans")]
    public async Task Quotations_of_the_shipped_files_written_in_one_script_change_nothing_in_the_pages(string tag)
    {
        var script = Script.Find(tag)!;
        var (published, input) = (await BuiltArticle.PublishedAsync(), BuiltArticle.Input());
        var files = input.Names.ToDictionary(name => name, name => Rewrite(name, input.Bytes(name), script));
        var run = await EditionPipeline.RunAsync(new InputFolder("input", files), new EditionOptions(), TestContext.Current.CancellationToken);

        Assert.Contains(files, file => !file.Value.Span.SequenceEqual(input.Bytes(file.Key).Span));
        Assert.Equal(published.Files.Select(page => page.Path), run.Files.Select(page => page.Path));
        Assert.All(published.Files.Zip(run.Files), pair => Assert.True(AreEqual(pair.First, pair.Second), pair.First.Path));
    }

    private static ReadOnlyMemory<byte> Rewrite(string name, ReadOnlyMemory<byte> bytes, Script script) => name.EndsWith(".yml", StringComparison.Ordinal)
        ? Encoding.UTF8.GetBytes(Quotation().Replace(
            Encoding.UTF8.GetString(bytes.Span), match => TextConversion.WithoutEdition.Convert(match.Value, script)))
        : bytes;

    private static bool AreEqual(OutputFile left, OutputFile right) => left.Bytes.Span.SequenceEqual(right.Bytes.Span);

    // To the end of its value: what closes a quoted one, or parts a plain one from the next key.
    [GeneratedRegex("""(?<=\b(exact|prefix|suffix): *)("[^"\n]*"|'[^'\n]*'|[^,}\n]+)""")]
    private static partial Regex Quotation();
}
