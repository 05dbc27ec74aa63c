using MongoliaEdition.Apparatus.Forms;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Forms;

public class FormEditTests
{
    [Theory, Spec("Apparatus/Forms/Specs/edits.md")]
    public void A_form_changes_what_was_changed_in_it_and_nothing_else(SpecCase spec)
    {
        var kind = Enum.Parse<FormKind>(spec["kind"], ignoreCase: true);
        var file = Whole(spec["before"]);
        var before = Read(file, kind);
        var wanted = spec["set"].Split('\n').Where(line => line.Length > 0).Aggregate(before, With);

        var edited = FormEdit.Apply(file, kind, before, wanted, strokes: 9);

        Assert.Equal(Whole(spec["after"]), edited);
        Assert.Equal(spec.Has("refused") || spec["after"] == spec["before"], Read(edited, kind) != wanted || before == wanted);
        Assert.Equal(edited.Replace("\n", "\r\n", StringComparison.Ordinal), FormEdit.Apply(file.Replace("\n", "\r\n", StringComparison.Ordinal), kind, before, wanted, strokes: 9));
    }

    /// <summary>The last line of a file has an end, but for one that ends with this sign.</summary>
    private static string Whole(string cell) => cell.EndsWith('␃') ? cell[..^1] : cell + "\n";

    private static EntryForm Read(string file, FormKind kind) => EntryForm.Read(new SourceText("a.yml", file), kind, Script.First)!;

    private static EntryForm With(EntryForm form, string line)
    {
        var (key, value) = (line[..line.IndexOf('=', StringComparison.Ordinal)], line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Replace("⏎", "\n", StringComparison.Ordinal));
        return key switch
        {
            "type" => form with { Type = value },
            "label" => form with { Label = value },
            "text" => form with { Text = value },
            "certainty" => form with { Certainty = value },
            "status" => form with { Status = value },
            "pinyin" => form with { Pinyin = value },
            _ => form with { Sources = new([.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Source)]) },
        };
    }

    private static FormSource Source(string text) => text.Split(':') is [var kind, var id, var place] ? new FormSource(id, place, kind == "document") : throw new ArgumentException(text, nameof(text));
}
