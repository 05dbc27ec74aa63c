using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Pipeline;

/// <summary>The files of the wiki that an edition shows, or would if it had them.</summary>
public static class WantedFiles
{
    /// <summary>Those of the article and of media.yml that the editors have not brought themselves, in ordinal order.</summary>
    public static ImmutableArray<string> Of(InputFolder input)
    {
        var ignored = new DiagnosticBag();
        var apparatus = ApparatusLoader.Load(input, ignored);
        var own = apparatus.Media.Where(item => item.Image is not null).Select(item => item.File)
            .Except(apparatus.Wiki.Files.Select(file => file.File), StringComparer.Ordinal);
        var article = ArticleReader.Read(input, ignored) is { } source ? InArticle(ArticleReader.Parse(source, apparatus, ignored)) : [];
        return [.. article.Concat(apparatus.Media.Select(item => item.File)).Except(own, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> InArticle(Document article)
    {
        var blocks = BlockTree.Descendants(article.Blocks).ToList();
        var inlines = blocks.SelectMany(block => InlineTree.Descendants(BlockTree.ContentOf(block)));
        return blocks.OfType<Figure>().Select(figure => figure.File.Name).Concat(inlines.OfType<InlineImage>().Select(image => image.File.Name));
    }
}
