using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>Lists the entries that a text links to.</summary>
internal sealed class TermLinks : DocumentRewriter
{
    private readonly HashSet<string> _entries = new(StringComparer.Ordinal);

    private TermLinks()
    {
    }

    public static IEnumerable<string> In(RichText text)
    {
        var links = new TermLinks();
        links.RewriteAll(text.Blocks);
        return links._entries;
    }

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow)
    {
        var targets = InlineTree.Descendants(content).OfType<Link>().Select(link => link.Target).OfType<EditionTarget>();
        _entries.UnionWith(targets.Where(target => target.Kind == EditionTargetKind.Term).Select(target => target.Id));
        return content;
    }
}
