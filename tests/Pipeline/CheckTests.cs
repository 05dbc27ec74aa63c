using System.Text;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Pipeline;

/// <summary>A check looks at the links of pages without making them; only if one is wrong is the whole site made.</summary>
public class CheckTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("[此](index.html#p-9999)", 2)]
    public async Task A_check_tells_what_a_build_tells_and_makes_the_site_only_to_tell_it(string link, int plans)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (input, planned) = (InputWith(link), 0);

        var check = await EditionPipeline.CheckAsync(
            options =>
            {
                planned++;
                return EditionPipeline.Plan(input, options, new InputMemory());
            },
            cancellation);

        Assert.Equal(Told(await EditionPipeline.RunAsync(input, new EditionOptions(), cancellation)), Told(check));
        Assert.Equal(plans == 1, check.Succeeded);
        Assert.Equal(plans, planned);
    }

    private static IEnumerable<string> Told(EditionRun run) => run.Diagnostics.Select(found => $"{found.Location.Path}:{found.Location.Start} {found.Code} {found.Message}");

    private static InputFolder InputWith(string link)
    {
        var folder = Repository.Path("tests", "Editions", "whole-edition", "input");
        return new InputFolder(folder, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => KeyValuePair.Create(
            Path.GetRelativePath(folder, file).Replace('\\', '/'),
            new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("登基的日子，", "登基的日子，" + link, StringComparison.Ordinal))))));
    }
}
