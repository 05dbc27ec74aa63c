using System.Globalization;

namespace MongoliaEdition.Benchmarks.Preview;

/// <summary>A copy of the edition's input, of which one note is edited.</summary>
internal sealed class EditedInput : IDisposable
{
    private const string BodyBegins = "  zh-Hant: |\n    ";

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("preview-benchmark-");
    private readonly string _note;
    private readonly string _original;
    private int _savings;

    public EditedInput()
    {
        Folder = Path.Combine(_home.FullName, "input");
        foreach (var file in Directory.EnumerateFiles("input", "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_home.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var notes = Directory.GetFiles(Path.Combine(Folder, "notes")).Order(StringComparer.Ordinal).ToList();
        _note = notes[notes.Count / 2];
        _original = File.ReadAllText(_note);
        NoteElement = "ed-" + Path.GetFileNameWithoutExtension(_note);
    }

    public string Folder { get; }

    /// <summary>The id of the note on the reading page.</summary>
    public string NoteElement { get; }

    /// <summary>Saves the note with other words, and says which.</summary>
    public string Save()
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"SAVED {++_savings}。");
        File.WriteAllText(_note, _original.Replace(BodyBegins, BodyBegins + words, StringComparison.Ordinal));
        return words;
    }

    public void Dispose() => _home.Delete(recursive: true);
}
