using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>What a template says of the languages of its source: a mark for each we know, the words of the source for others.</summary>
internal static class CitationLanguages
{
    private static readonly char[] Separators = [',', '，', '、', ';', '；', '/'];

    /// <summary>The first language of a value; null where we know none.</summary>
    public static SourceLanguage? First(CitationField? field) => field is null
        ? null
        : NamesIn(field).Select(SourceLanguage.Find).FirstOrDefault(language => language is not null);

    public static ImmutableArray<Inline> Set(CitationField field, CitationWording wording)
    {
        var languages = NamesIn(field).Select(SourceLanguage.Find).ToImmutableArray();
        return languages.Contains(null)
            ? wording.Set("parenthesis", field.Content)
            : [.. languages.Select(language => Mark(language!, field))];
    }

    private static string[] NamesIn(CitationField field) =>
        field.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static EditorialMark Mark(SourceLanguage language, CitationField field) =>
        new(EditorialMarkKind.SourceLanguage) { Detail = language.Tag, Span = RunningText.SpanOf(field.Content) };
}
