using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Text;

namespace MongoliaEdition.Anchoring.Matching;

/// <summary>A part of a flow, at least one character: [<see cref="Start"/>, <see cref="End"/>) of its text.</summary>
internal sealed record Passage(SearchableFlow In, int Start, int End)
{
    public Flow Flow => In.Flow;

    public string Text => In.Slice(Start, End);

    public TextSpan SourceSpan => In.SourceSpan(Start, End);

    /// <summary>The same range of the same flow, whichever reading showed it.</summary>
    public (int Flow, int Start, int End) Place => (In.Index, Start, End);
}
