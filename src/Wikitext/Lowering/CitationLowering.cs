using System.Collections.Immutable;
using MongoliaEdition.Documents;

namespace MongoliaEdition.Wikitext;

/// <summary>Lowers citation templates: their arguments as running text, set in words by the <see cref="CitationFormatter"/>.</summary>
internal static class CitationLowering
{
    public static Citation Lower(PageLowering page, TemplateSyntax template)
    {
        var arguments = template.Arguments.Select(argument => new CitationArgument(
            argument.Name, page.Inlines.LowerFlow(argument.Value), argument.Value.Raw, argument.Span));
        var result = CitationFormatter.Set(new CitationTemplate(TemplateName.Normalize(template.Name), [.. arguments], template.Span));
        foreach (var unused in result.Unused)
        {
            page.Report(WikitextDiagnostics.UnusedArgument, unused.Span, unused.Name, template.Name);
        }

        return result.Citation;
    }
}
