using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Running text as Markdown. Emphasis is written as elements, because asterisks beside Chinese punctuation are read as such.</summary>
internal sealed record MarkdownInlines(ScriptEdition Edition, DataLinks Links)
{
    // A marker right before a link or another marker would be read as a link by reference.
    public string Of(ImmutableArray<Inline> content) => string.Concat(content.Select(Of)).Replace("][", "]<!-- -->[", StringComparison.Ordinal);

    /// <summary>In one line, for headings and cells.</summary>
    public string InLine(ImmutableArray<Inline> content) => Of(content).Replace("\\\n", "<br>", StringComparison.Ordinal).Replace('\n', ' ').Trim();

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            _ = letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '$'
                ? escaped.Append('\\').Append(letter)
                : escaped.Append(letter == '\n' ? ' ' : letter);
        }

        return escaped.ToString();
    }

    private string Of(Inline inline) => inline switch
    {
        LineBreak => "\\\n",
        Styled styled => $"<{StyleElements.NameOf(styled.Style)}>{Of(styled.Content)}</{StyleElements.NameOf(styled.Style)}>",
        ForeignText foreign => $"<span lang=\"{foreign.Language}\">{Of(foreign.Content)}</span>",
        Link link => $"[{Of(link.Content)}](<{Links.Of(link.Target, Edition)}>)",
        TermOccurrence { IsLink: true } term => $"[{Of(term.Content)}]({Links.To(Addresses.Term(Edition.Script, term.EntryId))})",
        FootnoteMarker marker => $"[^{FootnoteIds.Of(marker.Group, marker.Number)}]",
        AnnotationEnd end => Edition.NoteOf(end.NoteId) is null ? "" : $"[^{ElementIds.Note(end.NoteId)}]",
        Formula formula => $"`{formula.Tex.Replace('`', '\'')}`",
        InlineImage image => Escape(image.AlternativeText.Length > 0 ? image.AlternativeText : image.File.Name),
        VariantText variant => Of(variant.Forms.For(Edition.Script)?.Content ?? []),
        _ => Escape(TextFlow.OwnTextOf(inline)) + Of(InlineTree.ChildrenOf(inline)),
    };
}
