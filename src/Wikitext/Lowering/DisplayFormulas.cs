using System.Collections.Immutable;
using MongoliaEdition.Documents;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext;

/// <summary>A paragraph that is one formula is a formula on a line of its own.</summary>
internal static class DisplayFormulas
{
    public static DisplayFormula? Of(ImmutableArray<Inline> content, TextSpan span) =>
        content is [Formula formula] ? new DisplayFormula(formula.Tex) { Span = span } : null;
}
