using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Loading;

public class ReadingTests
{
    [Theory, Spec("Apparatus/Loading/Specs/reading.md")]
    public void A_sound_file_is_read_whole(SpecCase spec)
    {
        var loaded = LoadedInput.Of(spec);

        Assert.Equal("", TinyArticle.Print(loaded.Diagnostics));
        Assert.Equal(spec["model"], ModelPrinter.Print(ModelOf(spec["file"], loaded.Apparatus)));
    }

    [Theory, Spec("Apparatus/Loading/Specs/markdown.md")]
    public void Markdown_becomes_blocks(SpecCase spec)
    {
        var loaded = LoadedInput.WithFile("pages/a.md", "---\ntitle: {zh-Hant: 甲}\n---\n" + spec["markdown"]);

        Assert.Equal("", TinyArticle.Print(loaded.Diagnostics));
        Assert.Equal(spec["blocks"], MarkdownNotation.Of(loaded.Apparatus.Pages.Single().Body.First.Blocks));
    }

    [Fact]
    public void Without_its_settings_an_edition_is_read_all_the_same()
    {
        var loaded = LoadedInput.Without("edition.yml");

        Assert.Equal(["maimaicheng", "urga"], loaded.Apparatus.Glossary.Select(entry => entry.Id));
        Assert.Equal(["known"], loaded.Apparatus.Notes.Select(note => note.Id));
        Assert.Equal(new ConversionSettings(Regional: true, Style: true), loaded.Apparatus.Settings.Conversion);
    }

    [Fact]
    public void A_note_that_cannot_be_read_takes_no_other_with_it()
    {
        var loaded = LoadedInput.WithFile("notes/broken.yml", "type: [");

        Assert.Equal(["known"], loaded.Apparatus.Notes.Select(note => note.Id));
    }

    /// <summary>The last thing in the list that the file belongs to.</summary>
    private static object ModelOf(string file, EditorialApparatus apparatus) => file switch
    {
        "edition.yml" => apparatus.Settings,
        "chronology.yml" => apparatus.Chronology[^1],
        "status.yml" => apparatus.Status[^1],
        "references.yml" => apparatus.Bibliography[^1],
        "conversion.yml" => apparatus.ConversionRules[^1],
        "media.yml" => apparatus.Media[^1],
        "blocks.yml" => apparatus.Blocks,
        _ when file.StartsWith("documents/", StringComparison.Ordinal) => apparatus.Documents.Single(document => file == $"documents/{document.Id}.yml"),
        _ when file.StartsWith("notes/", StringComparison.Ordinal) => apparatus.Notes.Single(note => file == $"notes/{note.Id}.yml"),
        _ when file.StartsWith("pages/", StringComparison.Ordinal) => apparatus.Pages[^1],
        _ => apparatus.Glossary.Single(entry => file == $"glossary/{entry.Id}.yml"),
    };
}
