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
    private readonly ImmutableArray<(int Start, int End)> _places;

    private Reading(string text, ImmutableArray<(int Start, int End)> places)
    {
        Folded = ScriptFolding.Fold(text);
        _places = places;
    }

    public FoldedText Folded { get; }

    public static Reading Of(ImmutableArray<Inline> content, Script script)
    {
        var (text, places) = (new StringBuilder(), ImmutableArray.CreateBuilder<(int, int)>());
        var parts = FlowPart.ListOf(content);
        for (var i = 0; i < parts.Length; i = parts[i].Inline is VariantText ? parts[i].Next : i + 1)
        {
            var (start, end) = (parts[i].Start, parts[i].End);
            var variant = parts[i].Inline as VariantText;
            var read = variant is null ? TextFlow.OwnTextOf(parts[i].Inline) : TextFlow.TextOf(variant.Forms.For(script)?.Content ?? []);
            text.Append(read);
            places.AddRange(Enumerable.Range(start, read.Length).Select(at => variant is null ? (at, at + 1) : (start, end)));
        }

        return new Reading(text.ToString(), places.ToImmutable());
    }

    /// <summary>The range of the flow's text for a non-empty range of the key.</summary>
    public (int Start, int End) RangeInFlow(int keyStart, int keyEnd)
    {
        var (start, end) = Folded.OriginalRange(keyStart, keyEnd);
        return (_places[start].Start, _places[end - 1].End);
    }

    /// <summary>The part of the reading's text that shows anything of a range of the flow's text; empty where it shows nothing of it.</summary>
    public (int Start, int End) RangeInReading(int flowStart, int flowEnd)
    {
        var shown = Enumerable.Range(0, _places.Length).Where(i => _places[i].Start < flowEnd && flowStart < _places[i].End).ToList();
        return shown.Count == 0 ? (0, 0) : (shown[0], shown[^1] + 1);
    }
}
