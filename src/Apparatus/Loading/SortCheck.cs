using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Sorting;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>
/// Compares what an entry is sorted by with its label: a syllable for each character, one that it may have, and the strokes of all. Labels
/// with digits or letters are passed over, for nobody knows how they are read.
/// </summary>
internal static class SortCheck
{
    public static void Check(GlossaryEntry entry, YamlMap map, DiagnosticBag diagnostics)
    {
        if (entry.Status == EntryStatus.Draft || map.Map("sort") is not { } sort || map.Scripts("prefLabel") is not { } label)
        {
            return;
        }

        foreach (var (script, pinyin) in Values(sort, "pinyin", label))
        {
            diagnostics.AddRange(LabelIn(script, label) is { } characters ? CheckPinyin(characters, pinyin) : []);
        }

        foreach (var (script, strokes) in Values(sort, "strokes", label))
        {
            diagnostics.AddRange(LabelIn(script, label) is { } characters ? CheckStrokes(characters, strokes) : []);
        }
    }

    /// <summary>The value of each script; one that stands for all is that of the script the label is written in.</summary>
    private static IEnumerable<(Script Script, YamlScalar Value)> Values(YamlMap sort, string key, PerScript<string> label) => sort.Map(key) is { } each
        ? from script in Script.All let value = each.Scalar(script.Tag) where value is not null select (script, value)
        : sort.Scalar(key) is { } one ? [(label.Scripts[0], one)] : [];

    /// <summary>The characters of the label; null where there is something else in it that is read.</summary>
    private static string? LabelIn(Script script, PerScript<string> label)
    {
        var text = label.Find(script) ?? NameForms.Of(label)?.Find(script) ?? "";
        var isRead = text.Length == 0 || text.Any(character => char.IsAsciiLetterOrDigit(character) || char.IsSurrogate(character) || IsUnknown(character));
        return isRead ? null : string.Concat(text.Where(char.IsLetter));
    }

    private static bool IsUnknown(char character) => char.IsLetter(character) && SortTables.Strokes(character) is null;

    private static IEnumerable<Diagnostic> CheckPinyin(string characters, YamlScalar pinyin)
    {
        var syllables = pinyin.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (syllables.Length != characters.Length)
        {
            yield return LoadingDiagnostics.OtherSyllables.At(pinyin.Location, syllables.Length, characters, characters.Length);
            yield break;
        }

        foreach (var (character, syllable) in characters.Zip(syllables).Where(pair => IsSyllable(pair.Second) && !SortTables.MayBeRead(pair.First, pair.Second)))
        {
            yield return LoadingDiagnostics.OtherReading.At(pinyin.Location, character, syllable).WithNote($"it is read {SortTables.ReadingsOf(character)}");
        }
    }

    // What is no syllable at all is the shape's to report.
    private static bool IsSyllable(string text) => text.All(letter => char.IsAsciiLetterLower(letter) || letter == 'ü');

    private static IEnumerable<Diagnostic> CheckStrokes(string characters, YamlScalar strokes)
    {
        var counts = characters.Select(character => SortTables.Strokes(character)!.Value).ToList();
        if (strokes.Number() is { } given && given != counts.Sum())
        {
            yield return LoadingDiagnostics.OtherStrokes.At(strokes.Location, characters, counts.Sum(), strokes.Text)
                .WithNote(string.Join(" + ", characters.Zip(counts, (character, count) => FormattableString.Invariant($"{character} {count}"))));
        }
    }
}
