using System.Text;
using System.Text.Json;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Search;
using MongoliaEdition.Publishing.Outputs.Search;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

public class SearchIndexTests
{
    [Theory, Spec("Publishing/Specs/search.md")]
    public void The_table_folds_what_the_texts_have(SpecCase spec)
    {
        var groups = Index(spec).GetProperty("fold").GetString()!.Split(' ');

        Assert.True(AreOfOneGroup(groups, spec["table holds"]));
        Assert.False(AreOfOneGroup(groups, spec["table lacks"]));
    }

    [Theory, Spec("Publishing/Specs/search.md")]
    public void The_texts_are_there_as_they_were_given(SpecCase spec)
    {
        var row = Index(spec).GetProperty("documents")[0];

        Assert.Equal(["notes", "notes/index.html#ed-a", spec["title"], "7", "", spec["text"]], row.EnumerateArray().Select(cell => cell.GetString()!));
    }

    private static bool AreOfOneGroup(string[] groups, string characters)
    {
        var root = ScriptFolding.KeyOf(characters.AsSpan(0, 1));
        return groups.Any(group => group.StartsWith(root, StringComparison.Ordinal) && characters.All(group.Contains));
    }

    private static JsonElement Index(SpecCase spec)
    {
        var document = new SearchDocument(SearchField.Notes, "notes/index.html#ed-a", spec["title"], "7", spec["text"]);
        var page = SearchIndex.Create("zh-hant/search/index.js", new SearchMaterial([], [new FoundDocument(document, [])]));
        var script = Encoding.UTF8.GetString(page.Bytes.Span);
        return JsonDocument.Parse(script["window.editionSearch = ".Length..^2]).RootElement;
    }
}
