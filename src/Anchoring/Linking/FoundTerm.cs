using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>A label found in a flow: [<see cref="Start"/>, <see cref="End"/>) of its text.</summary>
/// <param name="CanLink">Whether the place allows a link: not in the title of a source, not within another link.</param>
internal sealed record FoundTerm(Label Label, int Start, int End, bool CanLink)
{
    public GlossaryEntry Entry => Label.Entry;

    public int Length => End - Start;
}
