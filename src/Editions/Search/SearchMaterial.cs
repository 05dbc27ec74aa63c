using System.Collections.Immutable;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Search;

/// <summary>What the search of one script needs.</summary>
public sealed record SearchMaterial(ImmutableArray<SearchName> Names, ImmutableArray<FoundDocument> Documents)
{
    /// <summary>For each script of the site.</summary>
    public static PerScript<SearchMaterial> Of(PerScript<ScriptEdition> editions, ImmutableArray<ConversionRule> rules)
    {
        var documents = editions.Select((_, edition) => SearchDocuments.Of(edition));
        var numbered = documents.Select((_, all) => Numbered(all).ToDictionary(pair => pair.Key, pair => pair.Document));
        return documents.Select((script, own) =>
        {
            ImmutableArray<Dictionary<(string, int), SearchDocument>> others = [.. editions.Scripts.Where(other => other != script).Select(other => numbered[other])];
            return new SearchMaterial(
                SearchName.Of(script, editions, rules),
                [.. Numbered(own).Select(pair => new FoundDocument(pair.Document, InOthers(pair.Key, pair.Document, others)))]);
        });
    }

    // The cells of a table have one address.
    private static IEnumerable<((string Address, int Ordinal) Key, SearchDocument Document)> Numbered(ImmutableArray<SearchDocument> documents)
    {
        foreach (var group in documents.GroupBy(document => document.Address, StringComparer.Ordinal))
        {
            var ordinal = 0;
            foreach (var document in group)
            {
                yield return ((group.Key, ordinal++), document);
            }
        }
    }

    private static ImmutableArray<ImmutableArray<OtherWords>> InOthers(
        (string Address, int Ordinal) key, SearchDocument document, ImmutableArray<Dictionary<(string, int), SearchDocument>> others) =>
    [
        .. others.Select(documents => documents.TryGetValue(key, out var other) && other.Key != document.Key ? OtherWords.Between(document.Text, other.Text) : [])
            .Where(words => !words.IsEmpty),
    ];
}

/// <param name="InOthers">For each other script that says it otherwise, in which words.</param>
public sealed record FoundDocument(SearchDocument Document, ImmutableArray<ImmutableArray<OtherWords>> InOthers);
