using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// Remembers what was read of an input, so that a host which runs again and again does not read again what did not change.
/// For one folder, and one run at a time.
/// </summary>
public sealed class InputMemory
{
    private (SourceText Article, string Templates, Document Document, ImmutableArray<Diagnostic> Diagnostics)? _last;

    /// <summary>What was read of the editors' files.</summary>
    public FileMemory Files { get; } = new();

    /// <summary>What the article means; its diagnostics are told each time.</summary>
    /// <param name="templates">What its templates mean to the edition.</param>
    public Document Parse(SourceText article, ImmutableArray<TemplateRule> templates, DiagnosticBag diagnostics)
    {
        var written = string.Join('\n', templates.Select(template => template.Written));
        if (_last is not { } last || last.Article.Path != article.Path || last.Article.Content != article.Content || last.Templates != written)
        {
            var found = new DiagnosticBag();
            _last = last = (article, written, ArticleReader.Parse(article, templates, found), found.ToSorted());
        }

        diagnostics.AddRange(last.Diagnostics);
        return last.Document;
    }
}
