using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Tests.Anchoring;

/// <summary>
/// Writes annotated text on a line: a passage as <c>‹note …note›</c>, a term as <c>{entry 1|…}</c>, one that is a link as
/// <c>{entry 1→…}</c>, a link as <c>[[…]]</c>, to the glossary as <c>[[entry→…]]</c>, bold text as <c>'''…'''</c>, a marker as <c>^1</c>.
/// </summary>
internal static class MarkNotation
{
    /// <summary>The flows that are not empty, each with the id of its block.</summary>
    public static string Of(Document document) => string.Join('\n', FlowCollector.Collect(document)
        .Where(flow => !flow.Content.IsEmpty)
        .Select(flow => $"{flow.Flow.OwnerId}: {Of(flow.Content)}"));

    public static string Of(ImmutableArray<Inline> content) => string.Concat(content.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        TextRun run => run.Value,
        LineBreak => "⏎",
        AnnotationStart start => $"‹{start.NoteId} ",
        AnnotationEnd end => $"{end.NoteId}›",
        TermOccurrence term => $"{{{term.EntryId} {term.Ordinal}{(term.IsLink ? "→" : "|")}{Of(term.Content)}}}",
        Link { Target: EditionTarget target } link => $"[[{target.Id}→{Of(link.Content)}]]",
        Link link => $"[[{Of(link.Content)}]]",
        Styled { Style: InlineStyle.Bold } bold => $"'''{Of(bold.Content)}'''",
        FootnoteMarker marker => $"^{marker.Number}",
        VariantText variant => $"-{{{string.Join(';', variant.Forms.Forms.Select(form => Of(form.Content)))}}}-",
        _ => Of(InlineTree.ChildrenOf(inline)),
    };
}
