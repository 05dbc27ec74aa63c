using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// Caches what was read, so that a host with repeated runs rereads only what changed. For one folder and one run at a time.
/// </summary>
public sealed class InputMemory
{
    private (SourceText Article, Document Document, ImmutableArray<Diagnostic> Diagnostics)? _last;

    /// <summary>The editors' files as read.</summary>
    public FileMemory Files { get; } = new();

    /// <summary>The parsed article; its diagnostics are reported on each call.</summary>
    public Document Parse(SourceText article, DiagnosticBag diagnostics)
    {
        if (_last is not { } last || last.Article.Path != article.Path || last.Article.Content != article.Content)
        {
            var found = new DiagnosticBag();
            var document = WikitextLowering.Lower(WikitextParser.Parse(article, found), found);
            _last = last = (article, document, found.ToSorted());
        }

        diagnostics.AddRange(last.Diagnostics);
        return last.Document;
    }
}
