using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Pipeline;

/// <summary>Tells expansions of templates that nothing in the article asks for any more.</summary>
internal static class ExpansionCheck
{
    /// <returns>The article itself.</returns>
    public static Document Checked(Document article, EditorialApparatus apparatus, DiagnosticBag diagnostics)
    {
        if (!apparatus.Wiki.Expansions.IsEmpty)
        {
            var used = article.TemplatesOfWiki.Select(use => ExpansionKey.Of(use.Text)).ToHashSet(StringComparer.Ordinal);
            diagnostics.AddRange(apparatus.Wiki.Expansions.Where(expansion => !used.Contains(expansion.Use))
                .Select(expansion => PipelineDiagnostics.StaleExpansion.At(expansion.Location!, expansion.Template)));
        }

        return article;
    }
}
