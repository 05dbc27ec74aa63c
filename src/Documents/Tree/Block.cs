using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>A block of a document.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>
    /// The stable identifier assigned by numbering (<c>p-0123</c>, <c>s-4-2</c>, <c>fig-07</c>, <c>quote-1</c>);
    /// empty for blocks without one. Contains no Chinese text and is the same in all scripts.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>The block's place in the source, markup included.</summary>
    public required TextSpan Span { get; init; }
}
