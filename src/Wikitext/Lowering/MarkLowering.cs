using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers the inline notices of Wikipedia's editors. A passage given to the template is kept, with the notice behind it.</summary>
internal static class MarkLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        if (meaning.Kind is TemplateKind.Fact or TemplateKind.Credibility or TemplateKind.Mark)
        {
            into.AddRange(page.Inlines.LowerFlow(template.Find("1")));
        }

        into.Add(MarkOf(template, meaning) with { Span = template.Span });
    }

    private static EditorialMark MarkOf(TemplateSyntax template, TemplateMeaning meaning) => meaning.Kind switch
    {
        TemplateKind.Fact => new EditorialMark(EditorialMarkKind.CitationNeeded) { Detail = template.FindRaw("time", "date") },
        TemplateKind.Credibility => new EditorialMark(EditorialMarkKind.CredibilityDoubtful) { Detail = template.FindRaw("time", "date") },
        TemplateKind.DeadLink => new EditorialMark(EditorialMarkKind.DeadLink) { Detail = template.FindRaw("date", "time") },
        TemplateKind.Language => new EditorialMark(EditorialMarkKind.SourceLanguage) { Detail = template.ValueOf(TemplateKey.Language) },
        TemplateKind.Archive => ArchiveOf(template),
        _ => new EditorialMark(EditorialMarkKind.Other) { Detail = TemplateName.Normalize(template.Name) },
    };

    private static EditorialMark ArchiveOf(TemplateSyntax template) => new(EditorialMarkKind.ArchivedCopy)
    {
        Detail = template.FindRaw("date", "archivedate"),
        Target = template.FindRaw("url", "1") is { } url ? new ExternalTarget(Entities.Decode(url)) : null,
    };
}
