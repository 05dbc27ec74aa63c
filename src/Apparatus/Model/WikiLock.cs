using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>wiki.lock.yml: what was fetched from the wiki, each piece by its revision or checksum. Empty if there is no such file.</summary>
public sealed record WikiLock
{
    public const string FileName = "wiki.lock.yml";

    public static WikiLock None { get; } = new();

    public LockedPage? Page { get; init; }

    public ImmutableArray<LockedExpansion> Expansions { get; init; } = [];

    public ImmutableArray<LockedFile> Files { get; init; } = [];

    public LockedCredits? Credits { get; init; }
}

/// <param name="Address">The permanent address of the revision.</param>
public sealed record LockedPage(string Title, string Id, string Revision, string Timestamp, string Sha256, string Address);

/// <summary>What the wiki made of a use of a template.</summary>
/// <param name="Use">The key of the use: name and arguments as the article has them.</param>
/// <param name="Revision">Of the template; unknown where the wiki has no page of its name.</param>
/// <param name="File">Its name in expansions/.</param>
public sealed record LockedExpansion(string Template, string Use, string Revision, string File, string Sha256)
{
    /// <summary>Where the lock names it.</summary>
    public Location? Location { get; init; }
}

/// <param name="Image">The picture's name in media/.</param>
/// <param name="Sha1">Of the wiki's own file, of which the picture may be a smaller copy.</param>
public sealed record LockedFile(string File, string Image, string Sha1, string Sha256, string? Author, string? Licence, string? Source)
{
    /// <summary>Where the lock names it.</summary>
    public Location? Location { get; init; }
}

/// <summary>Who wrote the page; <see cref="Anonymous"/> counts those without a name.</summary>
public sealed record LockedCredits(ImmutableArray<string> Names, int Anonymous);
