using System.Text.Json;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Cures;

/// <summary>
/// Bad input as an editor meets it: the command <c>check</c> tells it at its place, and nothing else; after the editor has followed the
/// hint it tells nothing at all.
/// </summary>
public sealed class CureTests : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("cures-");

    public void Dispose() => _work.Delete(recursive: true);

    [Theory]
    [Spec("Cli/Cures/Specs/structure.md")]
    [Spec("Cli/Cures/Specs/keys.md")]
    [Spec("Cli/Cures/Specs/quotations.md")]
    [Spec("Cli/Cures/Specs/works.md")]
    [Spec("Cli/Cures/Specs/article.md")]
    [Spec("Cli/Cures/Specs/links.md")]
    [Spec("Cli/Cures/Specs/lost-text.md")]
    [Spec("Cli/Cures/Specs/names.md")]
    [Spec("Cli/Cures/Specs/drafts.md")]
    [Spec("Cli/Cures/Specs/scripts.md")]
    [Spec("Cli/Cures/Specs/rules.md")]
    [Spec("Cli/Cures/Specs/sorting.md")]
    [Spec("Cli/Cures/Specs/pictures.md")]
    [Spec("Cli/Cures/Specs/messages.md")]
    public async Task A_bad_input_is_told_at_its_place_and_its_cure_cures_it(SpecCase spec)
    {
        var (file, told) = (BadInput.FileOf(spec), spec["told"].Split('\n'));
        var diagnostics = await CheckAsync(file, BadInput.TextOf(spec, "input"));

        Assert.Equal(string.Join('\n', told.Select(PlaceAndCode)), string.Join('\n', diagnostics.Select(diagnostic => PlaceAndCode(diagnostic, file))));
        Assert.All(told.Zip(diagnostics), pair => Assert.Contains(pair.First[PlaceAndCode(pair.First).Length..].Trim(), pair.Second.Words, StringComparison.Ordinal));
        Assert.Empty((await CheckAsync(BadInput.CuredFileOf(spec), BadInput.TextOf(spec, "cured"))).Select(diagnostic => diagnostic.Words));
    }

    private static string PlaceAndCode(string line) => string.Join(' ', line.Split(' ').Take(2));

    /// <summary>The file is named where it is not the one that was changed.</summary>
    private static string PlaceAndCode(Told told, string file)
    {
        var path = told.Path["input/".Length..];
        return FormattableString.Invariant($"{(path == file ? "" : path + ":")}{told.Line}:{told.Column} {told.Code}");
    }

    private async Task<Told[]> CheckAsync(string file, string text)
    {
        BadInput.Write(_work.FullName, file, text);
        await using var output = new StringWriter();
        var commandLine = new CommandLine(new Terminal(Stream.Null, output, TextWriter.Null, _work.FullName));
        await commandLine.RunAsync(["check", "--format", "json"], TestContext.Current.CancellationToken);
        return [.. JsonSerializer.Deserialize<Told[]>(output.ToString(), Json)!.Where(told => told.Severity != "info")];
    }

    private sealed record Told(string Code, string Severity, string Path, int Line, int Column, string Message, Remark[] Notes)
    {
        public string Words => string.Join('\n', Notes.Select(note => note.Message).Prepend(Message));
    }

    private sealed record Remark(string Message);
}
