using System.Globalization;
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

    [Theory, Spec("Apparatus/Loading/Specs/locked-pictures.md")]
    public void What_editors_say_of_a_picture_counts_before_what_the_wiki_says(SpecCase spec)
    {
        var pictures = LoadedInput.Of(spec).Apparatus.Media.Select(item => ModelPrinter.Print(item).Replace("\n", ", ", StringComparison.Ordinal));

        Assert.Equal(spec["pictures"], string.Join('\n', pictures));
    }

    [Theory, Spec("Apparatus/Loading/Specs/missing-settings.md")]
    public void A_setting_that_is_missing_has_another_in_its_place(SpecCase spec) =>
        Assert.Equal(spec["settings"], ModelPrinter.Print(LoadedInput.Of(spec).Apparatus.Settings));

    [Theory, Spec("Apparatus/Loading/Specs/unpublished.md")]
    public void Of_a_draft_its_number_is_kept_and_of_what_was_withdrawn_its_name(SpecCase spec)
    {
        var apparatus = LoadedInput.Of(spec).Apparatus;

        Assert.Equal(spec["entries"], string.Join(' ', apparatus.Glossary.Select(entry => entry.Id)));
        Assert.Equal(spec["pages"], string.Join(' ', apparatus.Pages.Select(page => page.Id)));
        Assert.Equal(spec["notes"], string.Join(' ', apparatus.Notes.Select(note => note.Id)));
        Assert.Equal(spec["withdrawn"], string.Join(' ', apparatus.Withdrawn.Select(thing => $"{thing.Kind} {thing.Id} {thing.Name.First}")));
        Assert.Equal(spec["drafts"], apparatus.Drafts.ToString(CultureInfo.InvariantCulture));
    }

    [Theory, Spec("Apparatus/Loading/Specs/written-links.md")]
    public void A_link_to_a_page_is_kept_for_the_check_unless_the_page_has_mistakes_of_its_own(SpecCase spec)
    {
        var links = LoadedInput.Of(spec).Apparatus.Links.Select(link => $"{link.Location.Start} {link.Address}");

        Assert.Equal(spec["links"], string.Join('\n', links));
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
