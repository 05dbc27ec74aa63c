using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// Remembers what was read of an input, so that a host which runs again and again does not read again what did not change.
/// For one folder, and one run at a time.
/// </summary>
public sealed class InputMemory
{
    private (SourceText Article, Document Document, ImmutableArray<Diagnostic> Diagnostics)? _last;

    /// <summary>What was read of the editors' files.</summary>
    public FileMemory Files { get; } = new();

    /// <summary>What the article means; its diagnostics are told each time.</summary>
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
