using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Text.Input;

/// <summary>
/// The files of an edition as read by a host. Names are relative to the folder, with forward slashes (<c>notes/a.yml</c>), in ordinal
/// order; those that do not <see cref="Counts">count</see> are left out. Does not access the disk.
/// </summary>
public sealed class InputFolder(string path, IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
{
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _files =
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, files.Where(file => Counts(file.Key)));

    // Files from outside the folder, with the paths to show for them.
    private ImmutableDictionary<string, string> _elsewhere = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Whether a file below the folder is input, rather than left there by an editor or file manager (.DS_Store, note.yml~).</summary>
    public static bool Counts(string name) => !name.Split('/').Any(part => part.StartsWith('.') || part.EndsWith('~'));

    /// <summary>The folder's name in diagnostics, without a trailing slash.</summary>
    public string Path { get; } = path;

    public IEnumerable<string> Names => _files.Keys;

    public bool Contains(string name) => _files.ContainsKey(name);

    /// <summary>The files directly in a subfolder with the suffix, in order: <c>FilesIn("notes", ".yml")</c>.</summary>
    public IEnumerable<string> FilesIn(string folder, string extension)
    {
        folder += "/";
        return _files.Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal)
            && name.EndsWith(extension, StringComparison.Ordinal)
            && name.IndexOf('/', folder.Length) < 0);
    }

    public ReadOnlyMemory<byte> Bytes(string name) => _files[name];

    /// <summary>A file as text; invalid UTF-8 is reported.</summary>
    public SourceText Read(string name, DiagnosticBag diagnostics) => Utf8Reader.Read(DisplayPath(name), _files[name].Span, diagnostics);

    public string DisplayPath(string name) => _elsewhere.GetValueOrDefault(name, $"{Path}/{name}");

    /// <summary>The same folder with a file replaced or added.</summary>
    /// <param name="shownAs">The file's name in diagnostics, if it is not from the folder.</param>
    public InputFolder With(string name, ReadOnlyMemory<byte> bytes, string? shownAs = null) =>
        new(Path, _files.SetItem(name, bytes)) { _elsewhere = shownAs is null ? _elsewhere.Remove(name) : _elsewhere.SetItem(name, shownAs) };
}
