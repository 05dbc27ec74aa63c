using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Drafts;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Pipeline;

/// <summary>Drafts a note on words of the article.</summary>
public static class NoteDrafting
{
    /// <summary>The draft; null, with an error, if there is no article or the words are not in it. Other problems are not reported.</summary>
    public static NoteDraft? Draft(InputFolder input, NoteRequest request, DiagnosticBag diagnostics)
    {
        if (ArticleReader.Read(input, diagnostics) is not { } article)
        {
            return null;
        }

        var others = new DiagnosticBag();
        var apparatus = ApparatusLoader.Load(input, others);
        var identified = IdentifiedArticle.Of(ArticleReader.Parse(article, apparatus, others), apparatus.Blocks, others);
        return NoteDraft.Create(identified.Article, request, diagnostics);
    }
}
