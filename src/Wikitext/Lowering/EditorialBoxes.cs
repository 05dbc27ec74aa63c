using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Makes the lines and boxes in which Wikipedia's editors address the reader.</summary>
internal static class EditorialBoxes
{
    public static EditorialBox Of(PageLowering page, TemplateSyntax template, TemplateMeaning meaning)
    {
        var namesPages = meaning.Kind is not (TemplateKind.Notice or TemplateKind.SourcesWanted or TemplateKind.Hatnote);
        var named = namesPages ? TemplateTargets.Of(page, template, meaning) : [];
        return named.All(words => words is [Link])
            ? new EditorialBox(KindOf(meaning.Kind), WordsOf(page, template, meaning)) { Span = template.Span, Targets = [.. named.Select(words => (Link)words[0])] }
            : new EditorialBox(KindOf(meaning.Kind), [.. WrittenWords.Joined(named, "、", template.Span)]) { Span = template.Span };
    }

    private static EditorialBoxKind KindOf(TemplateKind kind) => kind switch
    {
        TemplateKind.MainArticle => EditorialBoxKind.MainArticle,
        TemplateKind.SeeAlso => EditorialBoxKind.SeeAlso,
        TemplateKind.Merge => EditorialBoxKind.MergeProposal,
        TemplateKind.SourcesWanted => EditorialBoxKind.SourcesWanted,
        TemplateKind.SisterProject => EditorialBoxKind.SisterProject,
        TemplateKind.Hatnote => EditorialBoxKind.Hatnote,
        TemplateKind.Notice => EditorialBoxKind.Notice,
        _ => throw new UnreachableException($"A template of the kind {kind} is no box."),
    };

    /// <summary>With the known wording of the template; a notice of unknown wording shows its arguments.</summary>
    private static ImmutableArray<Inline> WordsOf(PageLowering page, TemplateSyntax template, TemplateMeaning meaning)
    {
        if (meaning[TemplateKey.Show] is { } show)
        {
            return page.LowerPattern(template, show);
        }

        var words = ImmutableArray.CreateBuilder<Inline>();
        foreach (var argument in meaning.Kind == TemplateKind.Notice ? template.Positional() : [])
        {
            var value = page.Inlines.LowerFlow(argument);
            words.AddRange(words.Count > 0 && !value.IsEmpty ? value.Insert(0, WrittenWords.Of("；", template.Span)) : value);
        }

        return words.DrainToImmutable();
    }
}
