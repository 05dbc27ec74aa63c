using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>edition.yml: what the edition is.</summary>
public sealed record EditionSettings
{
    public required string Id { get; init; }

    public required PerScript<string> Title { get; init; }

    public required ArticleSource Source { get; init; }

    /// <summary>An SPDX identifier.</summary>
    public required string Licence { get; init; }

    /// <summary>The address of the published site, without a trailing slash; null if not known.</summary>
    public string? BaseUrl { get; init; }

    public required string Version { get; init; }

    /// <summary>In the order in which they are named in citations.</summary>
    public ImmutableArray<PersonName> Editors { get; init; } = [];

    /// <summary>All versions that were published.</summary>
    public ImmutableArray<EditionVersion> Versions { get; init; } = [];

    /// <summary>The date of the current version, as written; null if the list of versions does not have it.</summary>
    public string? Date => Versions.FirstOrDefault(version => version.Version == Version)?.Date;

    /// <summary>A description in one or two sentences, for search engines and the title page.</summary>
    public PerScript<string>? Description { get; init; }

    /// <summary>What the edition is, in other languages, by BCP 47 tag: for foreign readers of the title page.</summary>
    public ImmutableArray<(string Language, string Text)> Abstracts { get; init; } = [];

    /// <summary>Where readers report errors: an address of http, https or mailto.</summary>
    public string? Contact { get; init; }

    /// <summary>Names in the output folder that are not of the edition and survive a build.</summary>
    public ImmutableArray<string> Keep { get; init; } = [];

    /// <summary>The repository of the edition, for "edit this" links.</summary>
    public string? Repository { get; init; }

    /// <summary>The scripts of the edition, two or more; the first is used where only one can be.</summary>
    public ImmutableArray<Script> Scripts { get; init; } = Script.Default;

    public ConversionSettings Conversion { get; init; } = new(Regional: true, Style: true);

    /// <summary>The actors of the chronology, in the order shown to readers.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    public MapSettings Map { get; init; } = new(null, []);

    /// <summary>The outputs to make; null for all.</summary>
    public ImmutableArray<WantedOutput>? Outputs { get; init; }

    /// <summary>Who wrote the article, as far as the wiki was asked.</summary>
    public LockedCredits? Contributors { get; init; }

    /// <summary>Known damage of the source, accepted by the editors.</summary>
    public ImmutableArray<AcceptedDamage> Accepted { get; init; } = [];
}

/// <summary>The source of the article. <see cref="Revision"/> is <c>unknown</c> if it was not recorded.</summary>
public sealed record ArticleSource(string Title, string Project, string Url, string Revision, string Licence)
{
    /// <summary>The address of the wiki's API, where it cannot be derived from the article's.</summary>
    public string? Api { get; init; }

    /// <summary>The day of the revision, as written; null if it is not known.</summary>
    public string? Date { get; init; }

    /// <summary>The address of the revision itself; null if it is not known.</summary>
    public string? Permalink { get; init; }

    /// <summary>Whether the edition's article is the wikitext of the revision, byte for byte.</summary>
    public bool IsAsFetched { get; init; }

    /// <summary>Where readers find the text: the revision itself, or else the article as it is today.</summary>
    public string Address => Permalink ?? Url;
}

/// <summary>An actor of the chronology: a state, a government, a person.</summary>
public sealed record Actor(string Id, PerScript<string> Label);

/// <summary>A published version of the edition.</summary>
public sealed record EditionVersion(string Version, string Date, PerScript<string>? Changes);

/// <summary>Which optional parts of the conversion are switched on.</summary>
public sealed record ConversionSettings(bool Regional, bool Style);

/// <summary>An output by name, not yet validated.</summary>
public sealed record WantedOutput(string Name, Location Location);

/// <summary>Lowers warnings of <see cref="Code"/> to info on source lines that contain <see cref="Quote"/>.</summary>
public sealed record AcceptedDamage(string Code, string Quote, string Reason, Location Location);
