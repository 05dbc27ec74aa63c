using System.Globalization;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Editions;

public class EditionCaseTests
{
    private static readonly bool Updates = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public static TheoryData<string> Cases =>
    [
        .. Directory.GetDirectories(Repository.Path("tests", "Editions"))
            .Where(folder => Directory.Exists(Path.Combine(folder, "expected")))
            .Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Cases))]
    public async Task A_case_ends_as_expected(string name)
    {
        var edition = new EditionCase(name);
        var outcome = await edition.RunAsync(TestContext.Current.CancellationToken);

        foreach (var (file, actual) in Parts(outcome, edition.Expected))
        {
            Compare(Path.Combine(edition.Expected, file), actual);
        }
    }

    private static IEnumerable<(string File, string Actual)> Parts(CaseOutcome outcome, string expected)
    {
        yield return ("exit", outcome.Exit.ToString(CultureInfo.InvariantCulture) + "\n");
        yield return ("stdout", outcome.Output);
        yield return ("stderr", outcome.Error);
        yield return ("files", string.Concat(outcome.Files.Keys.Select(name => name + "\n")));
        foreach (var file in FilesOfInterest(Path.Combine(expected, "after")))
        {
            yield return ($"after/{file}", outcome.Files.GetValueOrDefault(file, "(not written)\n"));
        }
    }

    private static IEnumerable<string> FilesOfInterest(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        : [];

    private static void Compare(string expectedFile, string actual)
    {
        if (Updates)
        {
            File.WriteAllText(expectedFile, actual);
            return;
        }

        Assert.Equal(File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : "(no such file)", actual);
    }
}
