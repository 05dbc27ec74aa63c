using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>A unit of the flow of a document.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>
    /// The stable identifier that numbering gives (<c>p-0123</c>, <c>s-4-2</c>, <c>fig-07</c>, <c>quote-1</c>);
    /// empty for blocks without one. Never contains Chinese text, and is the same in both scripts.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>Where the block stands in the source, from its first character of markup to its last.</summary>
    public required TextSpan Span { get; init; }
}
