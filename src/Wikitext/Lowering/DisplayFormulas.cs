using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>A paragraph that is one formula is a formula on a line of its own.</summary>
internal static class DisplayFormulas
{
    public static DisplayFormula? Of(ImmutableArray<Inline> content, TextSpan span) =>
        content is [Formula formula] ? new DisplayFormula(formula.Tex) { Span = span } : null;
}
