using System.Collections.Immutable;

namespace MongoliaEdition.Pipeline.Founding;

/// <summary>What is known of a new edition before anybody has written anything.</summary>
/// <param name="Title">The article's title.</param>
/// <param name="Wikitext">The article, byte for byte.</param>
/// <param name="ShownAs">Where it comes from, for diagnostics.</param>
public sealed record EditionRequest(string Title, ReadOnlyMemory<byte> Wikitext, string ShownAs)
{
    public const string UnknownRevision = "unknown";

    /// <summary>The edition's id; made from the title if it is null.</summary>
    public string? Id { get; init; }

    public string Project { get; init; } = "中文維基百科";

    /// <summary>The article's address; its page on the Chinese Wikipedia if it is null.</summary>
    public string? Url { get; init; }

    public string Revision { get; init; } = UnknownRevision;

    /// <summary>What else is known of the source, as keys of <c>source</c> in edition.yml and their values.</summary>
    public ImmutableArray<(string Key, string Value)> Source { get; init; } = [];

    /// <summary>The title by the tag of a script, as far as a wiki knows it.</summary>
    public ImmutableDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The licence of the article.</summary>
    public string Licence { get; init; } = "CC BY-SA 4.0";

    public Hosting Hosting { get; init; }
}

/// <summary>Where the site will be: decides which files a host needs.</summary>
public enum Hosting
{
    None,
    Netlify,
    Github,
}
