using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>A flow with the surroundings that matter for its conversion.</summary>
/// <param name="Place">Kind and owner of the flow.</param>
/// <param name="Content">With every <see cref="VariantText"/> reduced to the target script.</param>
/// <param name="Sequence">Flows with the same number are read consecutively: a quotation may continue from one to the next.</param>
/// <param name="SectionId">The id of its heading, or its own if it is one; empty before the first.</param>
/// <param name="IsDocument">Part of a block quotation, so never narrative.</param>
internal sealed record FlowContext(
    Flow Place, ImmutableArray<Inline> Content, TextFlow Flow, int Sequence, string SectionId, bool IsDocument)
{
    public string Text => Flow.Text;
}
