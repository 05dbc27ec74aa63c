using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>A link and its label. Targets are never converted.</summary>
public sealed record Link(LinkTarget Target, ImmutableArray<Inline> Content) : InlineContainer(Content);

public abstract record LinkTarget;

/// <summary>A page of the same wiki; underscores are spaces. <see cref="Fragment"/> is null if not given.</summary>
public sealed record ArticleTarget(string Title, string? Fragment = null) : LinkTarget;

/// <summary>
/// A page of another wiki: <c>s:</c> Wikisource, <c>en:</c> the English Wikipedia …; the prefix as written, without the colon.
/// <see cref="Title"/> may begin with further prefixes. <see cref="Fragment"/> is null if not given.
/// </summary>
public sealed record InterwikiTarget(string Prefix, string Title, string? Fragment = null) : LinkTarget;

/// <summary>An external address, as in the source; writers percent-encode it as HTML requires.</summary>
public sealed record ExternalTarget(string Url) : LinkTarget;

/// <summary>A <see cref="Landmark"/> of the same page.</summary>
public sealed record LandmarkTarget(int Number) : LinkTarget;

/// <summary>The page that describes a file.</summary>
public sealed record FileTarget(MediaFile File) : LinkTarget;
