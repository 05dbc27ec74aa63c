using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Attacks;

/// <summary>What fuzzing the editors' files found stays mended: NNN-folder_file.yml stands in the place of that file.</summary>
public class CorpusTests
{
    [Fact]
    public async Task Whatever_is_wrong_in_a_file_is_told_of_a_file()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("tests", "Fuzz", "Corpus")).Select(file => Path.GetFileName(file)).Where(file => !file.EndsWith(".wiki", StringComparison.Ordinal)))
        {
            await CheckAsync(file);
        }
    }

    private static async Task CheckAsync(string file)
    {
        var name = file[(file.IndexOf('-', StringComparison.Ordinal) + 1)..].Replace('_', '/');
        var text = await File.ReadAllBytesAsync(Repository.Path("tests", "Fuzz", "Corpus", file), TestContext.Current.CancellationToken);
        var run = await EditionPipeline.RunAsync(AttackedEdition.WithFile(name, text), new EditionOptions { Only = ["html"] }, TestContext.Current.CancellationToken);

        Assert.All(run.Diagnostics, told =>
        {
            DiagnosticPrinter.Print(TextWriter.Null, told);
            Assert.StartsWith("input/", told.Location.Path, StringComparison.Ordinal);
        });
    }
}
