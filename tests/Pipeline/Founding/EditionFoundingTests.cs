using System.Text;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Pipeline.Founding;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Pipeline.Founding;

public class EditionFoundingTests
{
    [Theory]
    [InlineData("赣江", "'''赣江'''是长江的支流。")]
    [InlineData("贛江, [[x]] \"引\" \\ 號", "'''贛江'''是長江的支流。")]
    [InlineData("- 甲: 乙 #丙", "甲")]
    [InlineData("C# {语言}?", "'''C#'''是一种语言。{{不知道|甲}}")]
    [InlineData("Монгол", "甲")]
    [InlineData("12", "甲")]
    public async Task Whatever_its_title_a_new_edition_builds_without_errors(string title, string article)
    {
        foreach (var hosting in Enum.GetValues<Hosting>())
        {
            var run = await EditionPipeline.RunAsync(FolderOf(title, article, hosting), new EditionOptions(), TestContext.Current.CancellationToken);

            Assert.Equal("", string.Join('\n', run.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)));
            Assert.Contains(run.Files, file => file.Path == "index.html");
            Assert.All(run.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Warning), warning => Assert.Equal("ED110", warning.Code));
        }
    }

    [Fact]
    public async Task A_template_that_was_not_known_is_once_the_line_for_it_is_taken_over()
    {
        var folder = FolderOf("甲", "文字{{不知道|乙}}。", Hosting.None);
        var line = folder.Read("templates.yml", new DiagnosticBag()).Content.Replace("# - {name", "- {name", StringComparison.Ordinal);
        var run = await EditionPipeline.RunAsync(folder.With("templates.yml", Encoding.UTF8.GetBytes(line)), new EditionOptions(), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity != Severity.Info);
    }

    [Theory, Spec("Pipeline/Specs/ids-from-titles.md")]
    public void An_id_is_spelt_from_the_title(SpecCase spec) =>
        Assert.StartsWith($"id: {spec["id"]} ", Settings(spec["title"]), StringComparison.Ordinal);

    private static string Settings(string title) => FolderOf(title, "甲", Hosting.None).Read("edition.yml", new DiagnosticBag()).Content.Split('\n')[1];

    private static InputFolder FolderOf(string title, string article, Hosting hosting)
    {
        var request = new EditionRequest(title, Encoding.UTF8.GetBytes(article), "article") { Hosting = hosting };
        return new InputFolder("new", EditionFounding.Files(request, new DiagnosticBag())!.Value);
    }
}
