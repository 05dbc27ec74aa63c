using System.Collections.Immutable;
using MongoliaEdition.Documents;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>ISBN, DOI and their like.</summary>
internal static class CitationIdentifiers
{
    private static readonly ImmutableArray<string[]> Identifiers = [.. EmbeddedTable.Rows(typeof(CitationIdentifiers), "citations/identifiers.txt")];

    public static ImmutableArray<Inline> Set(CitationFields fields, CitationWording wording) =>
        wording.Join("between-elements", [.. Identifiers.Select(row => Identifier(row, fields[row[0]], wording))]);

    private static ImmutableArray<Inline> Identifier(string[] row, CitationField? field, CitationWording wording) => field switch
    {
        null => [],
        _ when row.Length < 3 || RunningText.HasLink(field.Content) => [.. wording.Letters(row[1] + " "), .. field.Content],
        _ => [.. wording.Letters(row[1] + " "), new Link(new ExternalTarget(row[2] + field.Raw), field.Content) { Span = RunningText.SpanOf(field.Content) }],
    };
}
