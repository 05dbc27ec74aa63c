namespace MongoliaEdition.Apparatus.Forms;

/// <summary>Writes into the file of a note or entry what somebody has changed in a form.</summary>
public static class FormEdit
{
    private const string LineEnd = "\r\n";

    /// <summary>The file with the changes, and nothing else changed. Values that found no place in it are left out: read it again.</summary>
    /// <param name="before">The values of the file as it is.</param>
    /// <param name="strokes">Those of the label, where it is another one.</param>
    public static string Apply(string text, FormKind kind, EntryForm before, EntryForm after, int? strokes = null)
    {
        var hasWideEnds = text.Contains(LineEnd, StringComparison.Ordinal);
        var edited = Change(text.Replace(LineEnd, "\n", StringComparison.Ordinal), kind, before, after, strokes);
        return hasWideEnds ? edited.Replace("\n", LineEnd, StringComparison.Ordinal) : edited;
    }

    private static string Change(string text, FormKind kind, EntryForm before, EntryForm after, int? strokes)
    {
        text = after.Type == before.Type ? text : YamlEdit.Set(text, "type", after.Type);
        text = after.Label == before.Label ? text : YamlEdit.Set(text, "prefLabel", after.Label, after.LabelScript);
        text = after.Text == before.Text ? text : YamlEdit.Set(text, EntryForm.KeyOfText(kind), after.Text, after.Script);
        text = after.Pinyin == before.Pinyin ? text : YamlEdit.Set(text, "sort", after.Pinyin, "pinyin");
        text = after.Label == before.Label || strokes is not { } count ? text : YamlEdit.SetNumber(text, "sort", count, "strokes");
        text = after.Sources == before.Sources ? text : SourceEdit.Set(text, after.Sources.Items);
        text = Optional(text, "certainty", before.Certainty, after.Certainty);
        return Optional(text, "status", before.Status, after.Status);
    }

    private static string Optional(string text, string key, string before, string after) =>
        after == before ? text : after.Length == 0 ? YamlEdit.Remove(text, key) : YamlEdit.Set(text, key, after);
}
