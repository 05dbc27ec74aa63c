using System.Collections.Immutable;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Shelves;
using MongoliaEdition.Pipeline.Shelves;
using MongoliaEdition.Publishing;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Shelves;

/// <summary>
/// The output of a shelf on disk: a folder for each edition, swapped whole, and the shelf's own files. Several processes may write different editions
/// at the same time.
/// </summary>
internal sealed class ShelfSite(Terminal terminal, string shelf, string output)
{
    // Folders of the shelf's own; no edition can have their names.
    private static readonly string[] Own = ["assets", "search"];

    private readonly string _path = terminal.FullPath(output);

    // Read once, as there may be thousands; this process keeps it up to date, and others write other editions.
    private Dictionary<string, ShelfEntry>? _known;

    /// <summary>Makes the site's folder, or makes sure that it is ours.</summary>
    public bool TryClaim(DiagnosticBag diagnostics) => OutputFolder.TryClaim(_path, output, diagnostics);

    /// <summary>Swaps the folder of an edition.</summary>
    public bool TryWrite(ShelfEntry entry, ShelvedEdition edition, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var shownAs = $"{output}/{entry.Id}";
        if (Own.Contains(entry.Id))
        {
            diagnostics.Add(CliDiagnostics.IdOfTheShelf.At(Location.OfFile($"{shelf}/{entry.Folder}/edition.yml"), entry.Id));
            return false;
        }

        _known ??= Entries().ToDictionary(known => known.Id, StringComparer.Ordinal);
        var former = _known.Values.Where(other => other.Id == entry.Id || other.Folder == entry.Folder).ToList();
        if (former.Find(other => other.Folder != entry.Folder && IsThere(other)) is { } same)
        {
            diagnostics.Add(CliDiagnostics.IdTwice.At(Location.OfFile($"{shelf}/{entry.Folder}/edition.yml"), entry.Id, $"{shelf}/{same.Folder}"));
            return false;
        }

        if (!OutputFolder.TryWrite(Path.Combine(_path, entry.Id), shownAs, edition.Run.Files, edition.Run.Keep, diagnostics, cancellation))
        {
            return false;
        }

        Remove(former.Where(other => other.Id != entry.Id));
        former.ForEach(other => _known.Remove(other.Id));
        _known[entry.Id] = entry;
        return true;
    }

    /// <summary>Writes the shelf's own files, made from what lies beside the editions; editions that are no longer in the shelf go.</summary>
    /// <returns>How many editions it has; null if the files could not be written.</returns>
    public int? Join(string? baseUrl, DiagnosticBag diagnostics)
    {
        var gone = Entries().Where(entry => !IsThere(entry)).ToList();
        Remove(gone);
        var entries = Entries();
        var files = ShelvedEdition.Join(entries, baseUrl);
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Path.Combine(_path, file.Path))!).Distinct())
        {
            Directory.CreateDirectory(folder);
        }

        if (!FileReplacement.TryWrite(_path, output, [.. files.Select(file => KeyValuePair.Create(file.Path, file.Bytes))], PublishingDiagnostics.OutputUnwritable, diagnostics))
        {
            return null;
        }

        RemoveFormer(files, entries);
        return entries.Length;
    }

    private ImmutableArray<ShelfEntry> Entries() =>
    [
        .. from folder in Directory.EnumerateDirectories(_path).Order(StringComparer.Ordinal)
           let file = Path.Combine(folder, ShelvedEdition.EntryFile)
           where !Path.GetFileName(folder).StartsWith('.') && File.Exists(file)
           let entry = ShelvedEdition.Read(File.ReadAllBytes(file))
           where entry?.Id == Path.GetFileName(folder)
           select entry,
    ];

    private bool IsThere(ShelfEntry entry) => File.Exists(Path.Combine(terminal.FullPath(shelf), entry.Folder, ShelfFolders.Mark));

    private void Remove(IEnumerable<ShelfEntry> entries)
    {
        foreach (var entry in entries)
        {
            Directory.Delete(Path.Combine(_path, entry.Id), recursive: true);
        }
    }

    /// <summary>Removes what earlier joins wrote and neither this one nor an edition that was not built again needs.</summary>
    private void RemoveFormer(ImmutableArray<OutputFile> files, ImmutableArray<ShelfEntry> entries)
    {
        var needed = files.Select(file => file.Path).Concat(entries.SelectMany(entry => entry.Assets)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_path, "assets")).Where(file => !needed.Contains($"assets/{Path.GetFileName(file)}")).ToList())
        {
            File.Delete(file);
        }
    }
}
