using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Apparatus.Markdown;

/// <summary>
/// A place in this edition that a note or entry points to: <c>term:id</c>, <c>note:id</c>, or a page, whose <see cref="Id"/> is its path from
/// the folder of the script (<c>references/index.html#ref-3</c>).
/// </summary>
public sealed record EditionTarget(EditionTargetKind Kind, string Id) : LinkTarget;

public enum EditionTargetKind
{
    Term,
    Note,
    Page,
}
