using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>
/// Sets citation templates in words. The source's own wording is kept: dates, names and numbers stand as they are written,
/// and the style adds its words only where the source has none of its own.
/// </summary>
internal static class CitationFormatter
{
    private static readonly string[] LeadingRoles = ["chapter", "title", "work", "author", "author-last", "publisher"];

    public static Citation Format(CitationTemplate template) => Set(template).Citation;

    /// <summary>As <see cref="Format"/>, with what the citation could not use.</summary>
    public static CitationResult Set(CitationTemplate template)
    {
        var fields = CitationFields.Read(template.Arguments);
        var addresses = new CitationAddresses(fields);
        var position = template.Span.Start;
        var wording = new CitationWording(SourceLanguage.IsForeign(LeadingText(fields)), position);
        var setter = new CitationSetter(fields, wording, position, CitationLanguages.First(fields["language"]));
        var content = new CitationComposer(fields, addresses, template.Kind.Tell(fields.HasParameter), setter).Compose();
        var unused = new HashSet<CitationArgument>([.. fields.Unused, .. addresses.Useless], ReferenceEqualityComparer.Instance);
        return new CitationResult(
            new Citation(template.Name, content) { Span = template.Span },
            [.. template.Arguments.Where(unused.Contains)]);
    }

    // The marks between the parts go by the language of the title, or of what stands in its place.
    private static string LeadingText(CitationFields fields) =>
        LeadingRoles
            .Select(role => fields[role]?.Text)
            .FirstOrDefault(text => text is not null) ?? "";
}
