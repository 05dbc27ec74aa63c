using MongoliaEdition.Annotations;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext;

namespace MongoliaEdition.Pipeline;

/// <summary>Drafts a note on words of the article.</summary>
public static class NoteDrafting
{
    /// <summary>The draft; null, and an error, if there is no article or the words do not stand in it. What is wrong elsewhere is not told.</summary>
    public static NoteDraft? Draft(InputFolder input, NoteRequest request, DiagnosticBag diagnostics)
    {
        if (ArticleReader.Read(input, diagnostics) is not { } article)
        {
            return null;
        }

        var others = new DiagnosticBag();
        return NoteDraft.Create(Lowering.Lower(WikitextParser.Parse(article, others), others), request, diagnostics);
    }
}
