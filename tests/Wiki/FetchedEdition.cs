using System.Text;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Wiki.Connection;

namespace MongoliaEdition.Tests.Wiki;

/// <summary>An edition on disk, of an article that a <see cref="TinyWiki"/> has.</summary>
internal sealed class FetchedEdition : IDisposable
{
    private readonly string _work = Directory.CreateTempSubdirectory("fetched-").FullName;

    public FetchedEdition(TinyWiki wiki)
    {
        Directory.CreateDirectory(Path.Combine(_work, "input"));
        File.WriteAllText(Path.Combine(_work, "input", "edition.yml"), $$"""
            id: tiny
            title: {zh-Hant: 甲}
            source: {title: 甲, project: 小維基, url: {{wiki.Address}}/wiki/甲, revision: unknown, licence: CC BY-SA 4.0}  # 其餘不動
            licence: CC-BY-SA-4.0
            version: 0.1.0
            contact: https://example.org/talk

            """);
    }

    /// <summary>The pauses that the client made.</summary>
    public List<TimeSpan> Pauses { get; } = [];

    public ClientLimits Limits { get; set; } = new() { AnswerBytes = 100_000, FileBytes = 100_000 };

    public string Error { get; private set; } = "";

    public string Output { get; private set; } = "";

    public void Dispose() => Directory.Delete(_work, recursive: true);

    public async Task<int> RunAsync(string command, CancellationToken cancellation)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var limits = Limits with
        {
            Wait = (pause, _) =>
            {
                Pauses.Add(pause);
                return Task.CompletedTask;
            },
        };
        var exit = await new CommandLine(new Terminal(Stream.Null, output, error, _work), limits).RunAsync(command.Split(' '), cancellation);
        (Output, Error) = (output.ToString(), error.ToString());
        return exit;
    }

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_work, "input", name), bytes);

    public void Remove(string name) => File.Delete(Path.Combine(_work, "input", name));

    public string Read(string name) => File.ReadAllText(Path.Combine(_work, "input", name));

    /// <summary>Every file below the work folder, hidden ones included, by its path and content.</summary>
    public SortedDictionary<string, string> Snapshot() => new(
        Directory.EnumerateFiles(_work, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(_work, file).Replace('\\', '/'), file => Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparer.Ordinal),
        StringComparer.Ordinal);
}
