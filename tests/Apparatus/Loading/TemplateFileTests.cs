using System.Text.Json;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Wikitext.Templates;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Loading;

/// <summary>The engine's table and an edition's file are the same thing in two places.</summary>
public class TemplateFileTests
{
    private static readonly string[] Tables =
        [.. Directory.GetFiles(Repository.Path("src", "Wikitext", "Templates"), "*.yml").Order(StringComparer.Ordinal)];

    [Fact]
    public void The_table_of_the_engine_would_be_sound_as_an_editions_file()
    {
        var loaded = LoadedInput.WithFile("templates.yml", string.Join('\n', Tables.Select(File.ReadAllText)));

        Assert.Equal("", TinyArticle.Print(loaded.Diagnostics));
        Assert.Equal(EngineTable.Read().Select(rule => rule.Written), loaded.Apparatus.Templates.Select(rule => rule.Written));
    }

    [Fact]
    public void A_kind_is_called_the_same_wherever_it_is_named() =>
        Assert.All(
        Enum.GetValues<TemplateKind>(), kind => Assert.Equal(JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()), TemplateKinds.NameOf(kind)));

    [Fact]
    public void Without_the_file_an_edition_says_nothing_of_templates() => Assert.Empty(LoadedInput.Without("media.yml").Apparatus.Templates);
}
