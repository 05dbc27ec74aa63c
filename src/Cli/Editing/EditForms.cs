using MongoliaEdition.Apparatus.Forms;

namespace MongoliaEdition.Cli.Editing;

/// <summary>The values of a form as they travel, and as they stand in a file.</summary>
internal static class EditForms
{
    public static EditValues ValuesOf(EntryForm form) => new()
    {
        Type = form.Type,
        Label = form.Label,
        Text = form.Text,
        Sources = [.. form.Sources.Items.Select(source => new EditSource(source.Id, source.Place, source.IsDocument))],
        Certainty = form.Certainty,
        Status = form.Status,
        Pinyin = form.Pinyin,
    };

    /// <summary>Texts without the spaces at their ends, as files have them. What the form leaves empty and a new file has is as in the file.</summary>
    public static EntryForm FormOf(EditValues values, EntryForm file) => file with
    {
        Type = values.Type.Trim(),
        Label = Line(values.Label),
        Text = values.Text.ReplaceLineEndings("\n") is var text && text == file.Text ? text : Trimmed(text),
        Sources = new([.. values.Sources.Select(source => new FormSource(source.Id.Trim(), Line(source.Place), source.IsDocument))]),
        Certainty = values.Certainty.Trim(),
        Status = values.Status.Trim(),
        Pinyin = Line(values.Pinyin) is { Length: > 0 } pinyin ? pinyin : file.Pinyin,
    };

    private static string Trimmed(string text) => string.Join('\n', text.Trim().Split('\n').Select(line => line.TrimEnd()));

    private static string Line(string text) => text.ReplaceLineEndings(" ").Trim();
}
