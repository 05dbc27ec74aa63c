using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>A link and its label. Targets are never converted.</summary>
public sealed record Link(LinkTarget Target, ImmutableArray<Inline> Content) : InlineContainer(Content);

public abstract record LinkTarget;

/// <summary>A page of the same wiki; underscores are spaces. <see cref="Fragment"/> is null where none is given.</summary>
public sealed record ArticleTarget(string Title, string? Fragment = null) : LinkTarget;

/// <summary>
/// A page of another wiki: <c>s:</c> Wikisource, <c>en:</c> the English Wikipedia …, the prefix as written, without the colon. More prefixes
/// may begin <see cref="Title"/>. <see cref="Fragment"/> is null where none is given.
/// </summary>
public sealed record InterwikiTarget(string Prefix, string Title, string? Fragment = null) : LinkTarget;

/// <summary>An address outside. As in the source; writers percent-encode what HTML wants encoded.</summary>
public sealed record ExternalTarget(string Url) : LinkTarget;

/// <summary>The page that describes a file.</summary>
public sealed record FileTarget(MediaFile File) : LinkTarget;

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
