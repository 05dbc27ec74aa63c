using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Matching;

/// <summary>
/// A flow as read in one script, folded for comparison and mapped back to the flow's own text. Readings differ only in text given by
/// variant in the source, which is indivisible: a range that touches it covers it.
/// </summary>
internal sealed class Reading
{
    private readonly int _length;

    // The place in the flow of each unit of the reading's text; null where the text is the flow's own.
    private readonly ImmutableArray<(int Start, int End)>? _places;

    private Reading(string text, ImmutableArray<(int Start, int End)>? places)
    {
        Folded = ScriptFolding.Fold(text);
        (_length, _places) = (text.Length, places);
    }

    public FoldedText Folded { get; }

    public static Reading Of(ImmutableArray<Inline> content, Script script)
    {
        var (text, places) = (new StringBuilder(), ImmutableArray.CreateBuilder<(int, int)>());
        Add(content, 0, script, text, places);
        return new Reading(text.ToString(), places.DrainToImmutable());
    }

    /// <summary>The reading of a flow without text by variant: its own text.</summary>
    public static Reading Of(TextFlow flow) => new(flow.Text, null);

    /// <summary>The range of the flow's text for a non-empty range of the key.</summary>
    public (int Start, int End) RangeInFlow(int keyStart, int keyEnd)
    {
        var (start, end) = Folded.OriginalRange(keyStart, keyEnd);
        return (PlaceOf(start).Start, PlaceOf(end - 1).End);
    }

    /// <summary>The part of the reading's text that shows anything of a range of the flow's text; empty where it shows nothing of it.</summary>
    public (int Start, int End) RangeInReading(int flowStart, int flowEnd)
    {
        var shown = Enumerable.Range(0, _length).Where(i => PlaceOf(i).Start < flowEnd && flowStart < PlaceOf(i).End).ToList();
        return shown.Count == 0 ? (0, 0) : (shown[0], shown[^1] + 1);
    }

    private (int Start, int End) PlaceOf(int unit) => _places is { } places ? places[unit] : (unit, unit + 1);

    private static void Add(ImmutableArray<Inline> content, int position, Script script, StringBuilder text, ImmutableArray<(int Start, int End)>.Builder places)
    {
        foreach (var inline in content)
        {
            var (start, end) = (position, position + TextFlow.WidthOf(inline));
            var variant = inline as VariantText;
            var read = variant is null ? TextFlow.OwnTextOf(inline) : TextFlow.TextOf(variant.Forms.For(script)?.Content ?? []);
            text.Append(read);
            for (var at = start; at < start + read.Length; at++)
            {
                places.Add(variant is null ? (at, at + 1) : (start, end));
            }

            Add(variant is null ? InlineTree.ChildrenOf(inline) : [], start, script, text, places);
            position = end;
        }
    }
}
