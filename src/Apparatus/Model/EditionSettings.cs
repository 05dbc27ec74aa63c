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

    /// <summary>Where the site will be, without a slash at its end; null as long as nobody knows.</summary>
    public string? BaseUrl { get; init; }

    public required string Version { get; init; }

    /// <summary>What the edition is, in a sentence or two, for search engines and the entry page.</summary>
    public PerScript<string>? Description { get; init; }

    /// <summary>Where readers report errors: an address of http, https or mailto.</summary>
    public string? Contact { get; init; }

    /// <summary>Where the files of the edition are kept, for "edit this" links.</summary>
    public string? Repository { get; init; }

    /// <summary>Those it is published in, two or more; the first stands for all where one must.</summary>
    public ImmutableArray<Script> Scripts { get; init; } = Script.Default;

    public ConversionSettings Conversion { get; init; } = new(Regional: true, Style: true);

    /// <summary>The sides of the story, in the order in which readers choose among them.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    public MapSettings Map { get; init; } = new(null, []);

    /// <summary>In which forms the edition is published; null for all there are.</summary>
    public ImmutableArray<WantedOutput>? Outputs { get; init; }

    /// <summary>Damage of the source that the editors know of.</summary>
    public ImmutableArray<AcceptedDamage> Accepted { get; init; } = [];
}

/// <summary>Where the article was taken from. <see cref="Revision"/> is <c>unknown</c> where nobody wrote it down.</summary>
public sealed record ArticleSource(string Title, string Project, string Url, string Revision, string Licence);

/// <summary>Who acts in the chronology: a state, a government, a person.</summary>
public sealed record Actor(string Id, PerScript<string> Label);

/// <summary>Which of the editors' choices of words are made.</summary>
public sealed record ConversionSettings(bool Regional, bool Style);

/// <summary>An output by its name, which nobody has looked up yet.</summary>
public sealed record WantedOutput(string Name, Location Location);

/// <summary>Lowers a warning to info: that of <see cref="Code"/> on the source lines that hold <see cref="Quote"/>.</summary>
public sealed record AcceptedDamage(string Code, string Quote, string Reason, Location Location);
