using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Publishing;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

public sealed class DiskTests : IDisposable
{
    private readonly string _work = Directory.CreateTempSubdirectory("disk-").FullName;

    public void Dispose() => Directory.Delete(_work, recursive: true);

    [Theory, Spec("Publishing/Specs/output-folder.md")]
    public void An_edition_is_written_whole_or_not_at_all(SpecCase spec)
    {
        var diagnostics = new DiagnosticBag();
        Make(string.Join(' ', Words(spec["there"]).Select(word => word.EndsWith("/.", StringComparison.Ordinal) ? word + "edition-output" : word)));
        OutputFile[] pages = [.. Words(spec["pages"]).Select(path => new OutputFile(path, "text/html", Encoding.UTF8.GetBytes(path)))];

        var isWritten = OutputFolder.TryWrite(Path.Combine(_work, spec["name"]), "shown", pages, [], diagnostics, TestContext.Current.CancellationToken);

        Assert.Equal(spec["after"], string.Join(' ', Found().Select(name => name.Replace("/.edition-output", "/.", StringComparison.Ordinal))));
        Assert.Equal(spec["told"], string.Join(' ', diagnostics.ToSorted().Select(d => d.Code)));
        Assert.Equal(spec["told"].Length == 0, isWritten);
        AssertShownOnly(diagnostics);
        Assert.All(isWritten ? pages : [], page => Assert.Equal(page.Path, File.ReadAllText(Path.Combine(_work, spec["name"], page.Path))));
    }

    /// <summary>Wherever the system can exchange folders, a reader of the output finds it at every moment.</summary>
    [Fact]
    public async Task Builds_at_once_leave_one_whole_edition_that_is_there_at_every_moment()
    {
        const int Builds = 40;
        Make("out/.edition-output out/.git/HEAD");
        var (out1, missed, isOver) = (Path.Combine(_work, "out"), 0, false);
        var reader = Task.Run(() =>
        {
            while (!Volatile.Read(ref isOver))
            {
                missed += Directory.Exists(out1) ? 0 : 1;
            }
        }, TestContext.Current.CancellationToken);
        await Parallel.ForAsync(0, Builds, new ParallelOptions { MaxDegreeOfParallelism = 4 }, (build, cancellation) =>
        {
            var (diagnostics, text) = (new DiagnosticBag(), Encoding.UTF8.GetBytes($"{build}"));
            OutputFile[] pages = [.. Enumerable.Range(0, 20).Select(page => new OutputFile($"folder/{page}", "text/html", text))];
            Assert.True(OutputFolder.TryWrite(out1, "shown", pages, [], diagnostics, cancellation), string.Join(' ', diagnostics.ToSorted().Select(told => told.Message)));
            return ValueTask.CompletedTask;
        });
        Volatile.Write(ref isOver, true);
        await reader;

        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(_work).Select(path => Path.GetFileName(path)));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(out1, "folder")).Select(File.ReadAllText).Distinct());
        Assert.True(File.Exists(Path.Combine(out1, ".git", "HEAD")), "What was kept is gone.");
        Assert.True(!OperatingSystem.IsLinux() || missed == 0, $"{missed} times there was no output.");
    }

    /// <summary>What copies an output by the times of its files copies those that changed.</summary>
    [Theory, Spec("Publishing/Specs/unchanged.md")]
    public void A_file_that_did_not_change_is_not_written_again(SpecCase spec)
    {
        // A link is as long as the path that it names.
        var asLong = new string('1', Path.Combine(_work, "b").Length);
        Make("out/.edition-output " + spec["there"].Replace("…", asLong, StringComparison.Ordinal));
        var (former, before) = (Path.Combine(_work, "out"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        foreach (var file in Directory.EnumerateFiles(_work, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, before);
        }

        var pages = Words(spec["pages"].Replace("…", asLong, StringComparison.Ordinal)).Select(word => word.Split('=')).Select(pair => new OutputFile(pair[0], "text/html", Encoding.UTF8.GetBytes(pair[1]))).ToList();
        Assert.True(OutputFolder.TryWrite(former, "shown", pages, [], new DiagnosticBag(), TestContext.Current.CancellationToken));

        Assert.All(pages, page => Assert.Equal(Encoding.UTF8.GetString(page.Bytes.Span), File.ReadAllText(Path.Combine(former, page.Path))));
        Assert.All(pages, page => Assert.Null(new FileInfo(Path.Combine(former, page.Path)).LinkTarget));
        var kept = pages.Select(page => page.Path).Where(path => File.GetLastWriteTimeUtc(Path.Combine(former, path)) == before);
        Assert.Equal(OperatingSystem.IsWindows() ? "" : spec["as it was"], string.Join(' ', kept));
    }

    [Theory, Spec("Publishing/Specs/replacement.md")]
    public void Files_are_replaced_together(SpecCase spec)
    {
        var diagnostics = new DiagnosticBag();
        Make(spec["there"]);
        KeyValuePair<string, ReadOnlyMemory<byte>>[] files =
            [.. Words(spec["put"]).Select(word => word.Split('=')).Select(pair => KeyValuePair.Create(pair[0], new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(pair[1]))))];

        var isReplaced = FileReplacement.TryWrite(_work, "shown", files, PublishingDiagnostics.OutputUnwritable, diagnostics);

        Assert.Equal(spec["after"], string.Join(' ', Found().Select(name => name.EndsWith('/') ? name : $"{name}={File.ReadAllText(Path.Combine(_work, name))}")));
        Assert.Equal(spec["replaced"], isReplaced ? "yes" : "no");
        Assert.Equal(isReplaced ? 0 : 1, diagnostics.Count);
        AssertShownOnly(diagnostics);
    }

    /// <summary>Neither where the folder really lies nor what files are called on the way.</summary>
    private void AssertShownOnly(DiagnosticBag diagnostics) => Assert.All(diagnostics.ToSorted(), diagnostic =>
    {
        Assert.Equal("shown", diagnostic.Location.Path);
        Assert.DoesNotContain(_work, diagnostic.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".new.", diagnostic.Message, StringComparison.Ordinal);
    });

    private void Make(string there)
    {
        foreach (var word in Words(there))
        {
            var (path, content) = word.Split('=') is [var name, var text] ? (Path.Combine(_work, name), text) : (Path.Combine(_work, word), "");
            if (word.Split('→') is [var link, var target])
            {
                Directory.CreateSymbolicLink(Path.Combine(_work, link), Path.Combine(_work, target));
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!word.EndsWith('/'))
            {
                File.WriteAllText(path, content);
            }
        }
    }

    private IEnumerable<string> Found() => Below(_work).Order(StringComparer.Ordinal);

    private IEnumerable<string> Below(string folder) => Directory.EnumerateFileSystemEntries(folder).SelectMany(path =>
        new DirectoryInfo(path).LinkTarget is { } target ? [$"{Name(path)}→{Name(target)}"]
        : !Directory.Exists(path) ? [Name(path)]
        : Directory.EnumerateFileSystemEntries(path).Any() ? Below(path)
        : (IEnumerable<string>)[Name(path) + "/"]);

    private string Name(string path) => Path.GetRelativePath(_work, path).Replace('\\', '/');

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
