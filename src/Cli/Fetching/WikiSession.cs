using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Wiki.Connection;
using MongoliaEdition.Wiki.Reading;

namespace MongoliaEdition.Cli.Fetching;

/// <summary>An input folder, the wiki it comes from, and what has been brought so far. What is kept is on the disk, and named in the lock, before the next step.</summary>
internal sealed class WikiSession : IDisposable
{
    private readonly WikiConnection _connection;

    private WikiSession(Terminal terminal, InputFolder folder, EditorialApparatus apparatus, FetchOptions options, WikiConnection connection, WikiSite site)
    {
        (Terminal, Folder, Settings, Lock, Options) = (terminal, folder, apparatus.Settings, apparatus.Wiki, options);
        (_connection, Site) = (connection, site);
    }

    public Terminal Terminal { get; }

    public InputFolder Folder { get; private set; }

    public EditionSettings Settings { get; }

    public WikiLock Lock { get; private set; }

    public FetchOptions Options { get; }

    public WikiSite Site { get; }

    /// <summary>Null with diagnostics where the folder says of no wiki, or none answers.</summary>
    public static async Task<WikiSession?> OpenAsync(
        Terminal terminal, string input, FetchOptions options, ClientLimits patience, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (InputReader.ReadFolder(terminal, input, diagnostics) is not { } folder || Read(folder, diagnostics) is not { } apparatus)
        {
            return null;
        }

        var source = apparatus.Settings.Source;
        ImmutableArray<Uri> apis = source.Api is { } api ? [new Uri(api)] : WikiSite.ApisOf(new Uri(source.Url));
        var connection = new WikiConnection(apis[0], UserAgent.Of(apparatus.Settings), patience);
        if (await WikiSite.OpenAsync(connection, apis, diagnostics, cancellation) is { } site)
        {
            return new WikiSession(terminal, folder, apparatus, options, connection, site);
        }

        connection.Dispose();
        return null;
    }

    /// <summary>Writes files and the lock that names them, all or none, where they differ from what is there.</summary>
    public bool Keep(WikiLock wiki, DiagnosticBag diagnostics, params IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        var named = Options.IsLocked ? files : files.Append(new(WikiLock.FileName, Encoding.UTF8.GetBytes(WikiLockText.Write(wiki))));
        var changed = named.Where(file => !Folder.Contains(file.Key) || !Folder.Bytes(file.Key).Span.SequenceEqual(file.Value.Span)).ToList();
        if (!Options.IsDryRun && changed.Count > 0 && !TryWrite(changed, diagnostics))
        {
            return false;
        }

        Lock = wiki;
        Folder = changed.Aggregate(Folder, (folder, file) => folder.With(file.Key, file.Value));
        changed.ForEach(file => Terminal.Output.WriteLine($"{(Options.IsDryRun ? "would write " : "")}{Folder.DisplayPath(file.Key)}"));
        return true;
    }

    /// <summary>Removes files that the lock names no more.</summary>
    public bool Remove(IReadOnlyCollection<string> names, DiagnosticBag diagnostics)
    {
        foreach (var name in names.Where(Folder.Contains))
        {
            try
            {
                if (!Options.IsDryRun)
                {
                    File.Delete(Path.Combine(Terminal.FullPath(Folder.Path), name));
                }

                Terminal.Output.WriteLine($"{(Options.IsDryRun ? "would remove " : "removed ")}{Folder.DisplayPath(name)}");
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(CliDiagnostics.FileUnwritable.At(Location.OfFile(Folder.DisplayPath(name)), problem.Message));
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells who looks on how far it is.</summary>
    public void Tell(string what)
    {
        if (Terminal.IsWatched)
        {
            Terminal.Error.WriteLine(what);
            Terminal.Error.Flush();
        }
    }

    /// <summary>A problem of the lock, at the lock's place.</summary>
    public void Refuse(DiagnosticDescriptor descriptor, string what, DiagnosticBag diagnostics) =>
        diagnostics.Add(descriptor.At(Location.OfFile(Folder.DisplayPath(WikiLock.FileName)), what));

    public void Dispose() => _connection.Dispose();

    private static EditorialApparatus? Read(InputFolder folder, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var apparatus = ApparatusLoader.Load(folder, found);
        var settings = new[] { folder.DisplayPath("edition.yml"), folder.DisplayPath(WikiLock.FileName) };
        diagnostics.AddRange(found.ToSorted().Where(problem => problem.Severity == Severity.Error && settings.Contains(problem.Location.Path)));
        return diagnostics.HasErrors ? null : apparatus;
    }

    private bool TryWrite(List<KeyValuePair<string, ReadOnlyMemory<byte>>> files, DiagnosticBag diagnostics)
    {
        var root = Terminal.FullPath(Folder.Path);
        foreach (var name in files.Select(file => Path.GetDirectoryName(file.Key)!).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))
        {
            var below = new DirectoryInfo(Path.Combine(root, name));
            if (below.LinkTarget is not null)
            {
                diagnostics.Add(CliDiagnostics.LinkRefused.At(Location.OfFile(Folder.DisplayPath(name)), "to a folder"));
                return false;
            }

            below.Create();
        }

        return FileReplacement.TryWrite(root, Folder.Path, files, CliDiagnostics.FileUnwritable, diagnostics);
    }
}
