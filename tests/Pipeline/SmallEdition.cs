using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Tests.Pipeline;

/// <summary>The files of tests/Pipeline/Edition, which has a little of everything, and what editors do to them.</summary>
internal sealed record SmallEdition(ImmutableSortedDictionary<string, string> Files)
{
    private static readonly string Folder = Repository.Path("tests", "Pipeline", "Edition");

    public static SmallEdition Whole { get; } = new(Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
        file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal));

    public InputFolder Input => new("input", Files.Select(file => KeyValuePair.Create(file.Key, new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(file.Value)))));

    public SmallEdition Without(string file) => new(Files.Remove(file));

    public SmallEdition With(string file, string text) => new(Files.SetItem(file, text));

    /// <summary>With other words in a file; those of no length are the whole file, which is taken away if there are no others.</summary>
    /// <param name="otherWords">⏎ is the end of a line, ∅ nothing.</param>
    public SmallEdition Edited(string file, string words, string otherWords) => (words, otherWords) switch
    {
        ("", "") => Without(file),
        ("", _) => With(file, Lines(otherWords)),
        _ => With(file, Files[file].Replace(words, Lines(otherWords), StringComparison.Ordinal)),
    };

    /// <summary>After an edit somewhere in one of its files; put back if it was taken away.</summary>
    public SmallEdition After(Edit kind, int file, int place, int from)
    {
        var names = Whole.Files.Keys.ToList();
        var name = names[file % names.Count];
        return kind == Edit.PutBack || !Files.TryGetValue(name, out var text) || text.Length == 0
            ? With(name, Whole.Files[name])
            : kind == Edit.TakeAway ? Without(name) : With(name, Edited(kind, text, place, text[from % text.Length]));
    }

    private static string Lines(string words) => words.Replace("⏎", "\n", StringComparison.Ordinal).Replace("∅", "", StringComparison.Ordinal);

    private static string Edited(Edit kind, string text, int place, char other)
    {
        var lines = text.Split('\n');
        var (line, at) = (place % lines.Length, place % text.Length);
        var ideograph = text.AsSpan(at).IndexOfAnyInRange('一', '龥') is >= 0 and var next ? at + next : -1;
        return kind switch
        {
            Edit.TakeLine => string.Join('\n', lines.Where((_, i) => i != line)),
            Edit.DoubleLine => string.Join('\n', lines.Select((own, i) => i == line ? own + "\n" + own : own)),
            Edit.TakeCharacter => text.Remove(at, 1),
            Edit.Overwrite when ideograph >= 0 => text.Remove(ideograph, 1).Insert(ideograph, "後"),
            Edit.WriteTerm when ideograph >= 0 => text.Insert(ideograph, "外蒙古"),
            Edit.Publish => text.Replace("draft", "published", StringComparison.Ordinal).Replace("withdrawn", "published", StringComparison.Ordinal),
            Edit.Withdraw => text.Replace("published", "withdrawn", StringComparison.Ordinal),
            _ => text.Insert(at, other.ToString()),
        };
    }
}

/// <summary>What an editor does to a file, on purpose or not.</summary>
internal enum Edit
{
    PutBack,
    TakeAway,
    TakeLine,
    DoubleLine,
    TakeCharacter,
    WriteCharacter,
    WriteTerm,
    Overwrite,
    Publish,
    Withdraw,
}
