using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Documents;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Marking;

/// <summary>
/// Removes nested links, which HTML forbids. Where a link of the article and a glossary term overlap, the term wins if it covers the
/// whole label or the link leads to the subject of the entry; otherwise the link stays and the term is only a link target.
/// Markers inside a label are moved after it.
/// </summary>
internal sealed class LinkNesting(Func<string, string?> entryOf) : DocumentRewriter
{
    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) => Unnest(content);

    private ImmutableArray<Inline> Unnest(ImmutableArray<Inline> content)
    {
        if (!InlineTree.Any(content, static inline => inline is Link or TermOccurrence))
        {
            return content;
        }

        var unnested = ImmutableArray.CreateBuilder<Inline>(content.Length);
        foreach (var inline in content)
        {
            Unnest(inline, unnested);
        }

        return unnested.DrainToImmutable();
    }

    private void Unnest(Inline inline, ImmutableArray<Inline>.Builder into)
    {
        switch (inline)
        {
            case Link link:
                into.Add(Resolve(link));
                AddMarkers(link.Content, into);
                break;
            case TermOccurrence term when term.IsLink || CoveringLink(term):
                into.Add(AsLink(term));
                AddMarkers(term.Content, into);
                break;
            case InlineContainer or VariantText:
                into.Add(InlineTree.MapChildren(inline, this, static (own, content) => own.Unnest(content)));
                break;
            default:
                into.Add(inline);
                break;
        }
    }

    private Inline Resolve(Link link) => Label(link.Content) switch
    {
        [TermOccurrence term] => term with { IsLink = true },
        var label => link with { Target = TargetOf(link), Content = label },
    };

    private LinkTarget TargetOf(Link link) =>
        link.Target is ArticleTarget article && entryOf(article.Title) is { } entry
            ? new EditionTarget(EditionTargetKind.Term, entry)
            : link.Target;

    private static TermOccurrence AsLink(TermOccurrence term) => term with { IsLink = true, Content = Label(term.Content) };

    private static bool CoveringLink(TermOccurrence term) => WithoutMarkers(term.Content) is [Link];

    /// <summary>Content allowed in a link: no markers, no links, and terms only as link targets.</summary>
    private static ImmutableArray<Inline> Label(ImmutableArray<Inline> content) =>
        InlineTree.Any(content, static inline => inline is Link or TermOccurrence || IsMarker(inline)) ? [.. WithoutMarkers(content).SelectMany(LabelOf)] : content;

    private static IEnumerable<Inline> LabelOf(Inline inline) => inline switch
    {
        Link link => Label(link.Content),
        TermOccurrence term => [term with { IsLink = false, Content = Label(term.Content) }],
        _ => [InlineTree.MapChildren(inline, Label)],
    };

    private static void AddMarkers(ImmutableArray<Inline> content, ImmutableArray<Inline>.Builder into)
    {
        foreach (var inline in content)
        {
            if (IsMarker(inline))
            {
                into.Add(inline);
            }

            AddMarkers(InlineTree.ChildrenOf(inline), into);
        }
    }

    private static ImmutableArray<Inline> WithoutMarkers(ImmutableArray<Inline> content) => content.RemoveAll(inline => IsMarker(inline));

    private static bool IsMarker(Inline inline) => inline is InlineMarker and not AnnotationStart;
}
