using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Citations;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers citation templates: their arguments as running text, set in words by the <see cref="CitationFormatter"/>.</summary>
internal static class CitationLowering
{
    public static Citation Lower(PageLowering page, TemplateSyntax template)
    {
        var arguments = template.Arguments.Select(argument => ArgumentOf(argument, page.Inlines.LowerFlow(argument.Value)));
        var work = new CitationTemplate(TemplateName.Normalize(template.Name), CitationKind.Of(template.Meaning)!, [.. arguments], template.Span);
        var result = CitationFormatter.Set(work);
        page.Landmarks.Add(work);
        foreach (var unused in result.Unused)
        {
            page.Report(WikitextDiagnostics.UnusedArgument, unused.Span, unused.Name, template.Name);
        }

        return result.Citation;
    }

    // Where a run is all of the value, its characters need no copy.
    private static CitationArgument ArgumentOf(ArgumentSyntax argument, ImmutableArray<Inline> value)
    {
        var raw = argument.Value.Source.Slice(argument.Value.Span).Trim();
        return new CitationArgument(argument.Name, value, value is [TextRun run] && raw.SequenceEqual(run.Value) ? run.Value : raw.ToString(), argument.Span);
    }
}
