using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>
/// Links the glossary's terms in what editors write: in a note or definition the first mention of each entry, in either
/// script, as an <see cref="EditionTarget"/>. Labels within links, sources and other languages stay as they are.
/// </summary>
public sealed class TermLinker(LabelIndex labels)
{
    private readonly TermFinder _finder = new(labels);

    /// <param name="except">The entry that the text belongs to, which does not link to itself; null for others.</param>
    public PerScript<RichText> Link(PerScript<RichText> text, string? except = null) => text.Select((_, own) => Link(own, except));

    /// <param name="except">The entry that the text belongs to, which does not link to itself; null for others.</param>
    public RichText Link(RichText text, string? except = null) => new Rewriter(_finder, except).Rewrite(text);

    /// <summary>The terms linked in definition and scope note of an entry.</summary>
    public GlossaryEntry LinkDefinition(GlossaryEntry entry) => entry with
    {
        Definition = Link(entry.Definition, entry.Id),
        ScopeNote = entry.ScopeNote is { } note ? Link(note, entry.Id) : null,
    };

    private sealed class Rewriter(TermFinder finder, string? except) : DocumentRewriter
    {
        private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

        public RichText Rewrite(RichText text)
        {
            if (except is not null)
            {
                _linked.Add(except);
            }

            // Links made by the author count.
            _linked.UnionWith(TermLinks.In(text));
            return new RichText(RewriteAll(text.Blocks));
        }

        protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow)
        {
            foreach (var term in finder.Find(new SearchableFlow(0, flow, content)).Where(term => term.CanLink && term.Label.Links))
            {
                content = _linked.Add(term.Entry.Id)
                    ? TermWrapper.Wrap(content, term.Start, term.End, inner => new Link(new EditionTarget(EditionTargetKind.Term, term.Entry.Id), inner))
                    : content;
            }

            return content;
        }
    }
}
