using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Text.Input;

/// <summary>
/// The files of an edition as a host has read them. Names are relative to the folder, with forward slashes
/// (<c>notes/a.yml</c>), and come in ordinal order; those that do not <see cref="Counts">count</see> are left out. Nothing here touches a disk.
/// </summary>
public sealed class InputFolder(string path, IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
{
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _files =
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, files.Where(file => Counts(file.Key)));

    // Files that a host took from another place, with the paths they are known by.
    private ImmutableDictionary<string, string> _elsewhere = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Whether a file below the folder is input: what editors and file managers leave behind (.DS_Store, note.yml~) is none.</summary>
    public static bool Counts(string name) => !name.Split('/').Any(part => part.StartsWith('.') || part.EndsWith('~'));

    /// <summary>How diagnostics name the folder, without a slash at its end.</summary>
    public string Path { get; } = path;

    public IEnumerable<string> Names => _files.Keys;

    public bool Contains(string name) => _files.ContainsKey(name);

    /// <summary>The files directly in a sub-folder that end so, in order: <c>FilesIn("notes", ".yml")</c>.</summary>
    public IEnumerable<string> FilesIn(string folder, string extension) =>
        _files.Keys.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)
            && name.EndsWith(extension, StringComparison.Ordinal)
            && name.IndexOf('/', folder.Length + 1) < 0);

    public ReadOnlyMemory<byte> Bytes(string name) => _files[name];

    /// <summary>A file as text; what is not UTF-8 in it is reported.</summary>
    public SourceText Read(string name, DiagnosticBag diagnostics) => Utf8Reader.Read(DisplayPath(name), _files[name].Span, diagnostics);

    public string DisplayPath(string name) => _elsewhere.GetValueOrDefault(name, $"{Path}/{name}");

    /// <summary>The same folder with another file in the place of one, or with one more.</summary>
    /// <param name="shownAs">How diagnostics name the file, if not as one of the folder.</param>
    public InputFolder With(string name, ReadOnlyMemory<byte> bytes, string? shownAs = null) =>
        new(Path, _files.SetItem(name, bytes)) { _elsewhere = shownAs is null ? _elsewhere.Remove(name) : _elsewhere.SetItem(name, shownAs) };
}
