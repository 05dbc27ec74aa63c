using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Anchoring.Revisions;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Uses;

/// <summary>Finds rules and pictures that have no use in this article.</summary>
internal static class UseCheck
{
    public static ImmutableArray<Diagnostic> Check(SearchableArticle article, EditorialApparatus apparatus)
    {
        var (finder, texts) = (new AnchorFinder(article), new Lazy<string>(() => EditorsWords.FoldedOf(apparatus)));
        return
        [
            .. apparatus.ConversionRules.Select(rule => Judge(rule, article, finder, texts)).OfType<Diagnostic>(),
            .. apparatus.Media.Where(item => finder.FindFigure(item.File) is null).Select(item => Missing(item, article)),
        ];
    }

    private static Diagnostic? Judge(ConversionRule rule, SearchableArticle article, AnchorFinder finder, Lazy<string> texts)
    {
        if (rule.Scope.Kind != RuleScopeKind.Edition && finder.Find(rule.Scope) is null)
        {
            return rule.Scope.Kind == RuleScopeKind.Section
                ? UseDiagnostics.ScopeMissing.At(rule.Location, "section", rule.Scope.Id).WithNote($"there are: {string.Join(", ", SectionsOf(article))}")
                : UseDiagnostics.ScopeMissing.At(rule.Location, "passage", rule.Scope.Id).WithNote("copy the words from the article; they must stand in one paragraph");
        }

        var keys = rule.Sides.Concat(rule.Also).Select(side => ScriptFolding.KeyOf(side)).Where(key => key.Length > 0).ToList();
        var isUsed = rule.Scope.Kind == RuleScopeKind.Passage
            ? keys.Exists(ScriptFolding.KeyOf(rule.Scope.Id).Contains)
            : keys.Exists(article.Key.Contains) || keys.Exists(key => texts.Value.Contains(key, StringComparison.Ordinal));
        return isUsed ? null : UseDiagnostics.RuleUnused.At(rule.Location);
    }

    private static IEnumerable<string> SectionsOf(SearchableArticle article) =>
        BlockTree.Descendants(article.Document.Blocks).OfType<Heading>().Select(heading => heading.Id);

    private static Diagnostic Missing(MediaItem item, SearchableArticle article)
    {
        var files = BlockTree.Descendants(article.Document.Blocks).OfType<Figure>().Select(figure => figure.File.Name).Distinct().ToList();
        var diagnostic = UseDiagnostics.FigureMissing.At(item.Location, item.File);
        return files.Count == 0 ? diagnostic.WithNote("it shows no files at all") : diagnostic.WithNote(Spelling.Hint(item.File, files));
    }
}
