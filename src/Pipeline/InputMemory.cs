using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// Caches what was read, so that a host with repeated runs rereads only what changed. For one folder and one run at a time.
/// </summary>
public sealed class InputMemory
{
    private (SourceText Article, string Templates, Document Document, ImmutableArray<Diagnostic> Diagnostics)? _last;

    /// <summary>The editors' files as read.</summary>
    public FileMemory Files { get; } = new();

    /// <summary>The parsed article; its diagnostics are reported on each call.</summary>
    /// <param name="apparatus">What its templates mean to the edition.</param>
    public Document Parse(SourceText article, EditorialApparatus apparatus, DiagnosticBag diagnostics)
    {
        var written = string.Join('\n', [.. apparatus.Templates.Select(template => template.Written), .. apparatus.Expansions.SelectMany(pair => new[] { pair.Key, pair.Value })]);
        if (_last is not { } last || last.Article.Path != article.Path || last.Article.Content != article.Content || last.Templates != written)
        {
            var found = new DiagnosticBag();
            _last = last = (article, written, ArticleReader.Parse(article, apparatus, found), found.ToSorted());
        }

        diagnostics.AddRange(last.Diagnostics);
        return last.Document;
    }
}
