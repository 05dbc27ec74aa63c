using System.Text;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Pages;

/// <summary>A page is there if it has something to show, and only then.</summary>
public class ContentTests
{
    private static readonly string Folder = Repository.Path("tests", "Pages", "Edition");

    [Theory, Spec("Pages/Specs/content.md")]
    public async Task A_page_without_content_is_not_there_and_nothing_leads_to_it(SpecCase spec)
    {
        var options = new EditionOptions { Only = spec["outputs"] == "all" ? null : [.. spec["outputs"].Split(' ')] };
        var planned = Plan(options, spec["without"].Split(" and ", StringSplitOptions.RemoveEmptyEntries));
        var run = await EditionPipeline.PublishAsync(planned, TestContext.Current.CancellationToken);
        var gone = KindsOf(Plan(new EditionOptions())).Except(KindsOf(planned)).Order(StringComparer.Ordinal);

        Assert.Empty(run.Diagnostics.Where(problem => problem.Severity != Severity.Info).Select(problem => $"{problem.Location.Path}: {problem.Message}"));
        Assert.Equal(spec["kinds that are gone"], string.Join(", ", gone));
    }

    private static IEnumerable<string> KindsOf(PlannedEdition planned) => planned.Plan!.Pages.Select(page => page.Kind.Name).Distinct();

    private static PlannedEdition Plan(EditionOptions options, params string[] without) =>
        EditionPipeline.Plan(new InputFolder("input", FilesWithout(without)), options, new InputMemory());

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> FilesWithout(string[] parts) =>
        from file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Folder, file).Replace('\\', '/')
        where !parts.Contains(name)
        let text = parts.Aggregate(File.ReadAllText(file), (text, part) => text.Replace(part, "", StringComparison.Ordinal))
        select KeyValuePair.Create(name, new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(text)));
}
