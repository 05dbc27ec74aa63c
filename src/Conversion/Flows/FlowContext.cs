using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>A flow and what its surroundings say about its conversion.</summary>
/// <param name="Place">Kind and owner of the flow.</param>
/// <param name="Content">With every <see cref="VariantText"/> reduced to the form of the target script.</param>
/// <param name="Sequence">Flows of the same number are read one after another: a quotation may reach from one to the next.</param>
/// <param name="SectionId">The id of the heading it stands under, or is; empty before the first.</param>
/// <param name="IsDocument">In a quotation that stands by itself: nothing of it is narrative.</param>
internal sealed record FlowContext(
    Flow Place, ImmutableArray<Inline> Content, TextFlow Flow, int Sequence, string SectionId, bool IsDocument)
{
    public string Text => Flow.Text;
}
