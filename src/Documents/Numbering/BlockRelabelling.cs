using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Numbering;

/// <summary>Replaces the ids of blocks, in document order.</summary>
public sealed class BlockRelabelling : DocumentRewriter
{
    private readonly IEnumerator<string> _ids;

    private BlockRelabelling(IEnumerable<string> ids) => _ids = ids.GetEnumerator();

    /// <param name="ids">One for each block with an id.</param>
    public static Document Relabel(Document document, IEnumerable<string> ids) => new BlockRelabelling(ids).Rewrite(document);

    protected override Block RewriteBlock(Block block) => base.RewriteBlock(block.Id.Length > 0 ? block with { Id = Next() } : block);

    private string Next() => _ids.MoveNext() ? _ids.Current : throw new InvalidOperationException("There are more blocks than ids.");
}
