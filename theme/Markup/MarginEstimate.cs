using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Markup;

/// <summary>
/// Estimates which blocks find the margin beside them taken by earlier notes. Beside a floating block a note cannot start above the notes
/// before it, so the text would wait for them; the style sheet lets these blocks stay in the flow, with their notes after them, or lets the
/// notes stay in it too. A wrong estimate costs a gap in the text or a note that starts lower than it might, and nothing else.
/// </summary>
internal static class MarginEstimate
{
    // All lengths are lines of text. The widths are those of a margin that just holds notes well.
    private const double TextWidth = 38;
    private const double NoteWidth = 30;
    private const double NoteLine = 0.6;
    private const double NoteGap = 0.25;
    private const double Marker = 1.8;
    private const double NoteHead = 7;

    // In two columns of the text: the share of the height that notes have in the margin, and the room around them.
    private const double InsetShare = 0.58;
    private const double InsetRoom = 1.3;
    private const double Sources = 2.5;

    // A wait as short as this shows less than a note that starts below its block.
    private const double ShortWait = 0.6;

    // Notes further than this from their passages had better interrupt the text.
    private const double MostDrift = 20.5;

    /// <summary>How the notes of a block are set, by the first of them.</summary>
    public static FrozenDictionary<string, NoteSetting> NoteSettings(RenderContext context)
    {
        if (context.Edition.Notes.IsEmpty)
        {
            return FrozenDictionary<string, NoteSetting>.Empty;
        }

        var (settings, margin, top) = (new Dictionary<string, NoteSetting>(StringComparer.Ordinal), new Margin(double.NegativeInfinity, 0), 0.0);
        foreach (var block in BlockTree.Descendants(context.Edition.Article.Blocks))
        {
            var height = Height(block);
            top += Space(block);
            if (BlockRenderer.NotesOn(BlockTree.ContentOf(block), context) is [var first, ..] notes)
            {
                var setting = settings[first.Id] = margin.SettingAt(top);
                top = setting == NoteSetting.Beside ? Math.Max(top, margin.LastTop) : top;
                height += setting == NoteSetting.Inset ? (notes.Sum(Height) * InsetShare) + InsetRoom : 0;
                margin = setting == NoteSetting.Inset ? margin : margin.With(setting == NoteSetting.Below ? top + height : top, notes.Sum(Height));
            }

            top += height;
        }

        return settings.ToFrozenDictionary();
    }

    private static double Space(Block block) => block switch
    {
        Heading { Level: <= 2 } => 2.5,
        Heading { Level: 3 } => 1.2,
        Heading => 0.8,
        Quotation => 2.7,
        ListItem => 0.13,
        ListBlock or Figure => 0.6,
        _ => 0,
    };

    private static double Height(Block block) => Math.Ceiling(Width(BlockTree.ContentOf(block)) / TextWidth) * (block is Figure ? 0.72 : 1);

    private static double Height(EditorNote note)
    {
        var width = NoteHead + BlockTree.Descendants(note.Body).Sum(block => Width(BlockTree.ContentOf(block))) + (note.Citations.IsEmpty ? 0 : Sources);
        return (Math.Ceiling(width / NoteWidth) * NoteLine) + NoteGap;
    }

    private static double Width(ImmutableArray<Inline> content) =>
        TextFlow.TextOf(content).Sum(letter => letter < '\u2E80' ? 0.5 : 1) + (InlineTree.Descendants(content).Count(inline => inline is InlineMarker) * Marker);

    /// <summary>Where the last notes in the margin start and end.</summary>
    private sealed record Margin(double LastTop, double Bottom)
    {
        /// <summary>For the notes of a block that starts at such a height.</summary>
        public NoteSetting SettingAt(double top) =>
            LastTop <= top + ShortWait ? NoteSetting.Beside : Bottom - top < MostDrift ? NoteSetting.Below : NoteSetting.Inset;

        public Margin With(double top, double height) => new(Math.Max(top, Bottom), Math.Max(top, Bottom) + height);
    }
}
