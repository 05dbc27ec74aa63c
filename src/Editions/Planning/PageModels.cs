using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>A page of the site: where it lies and what it shows.</summary>
/// <param name="Path">Below the output folder, with forward slashes.</param>
public abstract record PageModel(string Path)
{
    /// <summary>The script of the page's own words.</summary>
    public abstract Script Script { get; }
}

/// <summary>A page that every tree has.</summary>
public abstract record ScriptPage(string Path, ScriptEdition Edition) : PageModel(Path)
{
    public override Script Script => Edition.Script;

    /// <summary>The same page in another script of the edition.</summary>
    public string PathIn(Script script) => script.Folder + Path[Edition.Script.Folder.Length..];
}

/// <summary>A page of several scripts; its own words are those of the first.</summary>
public abstract record SharedPage(string Path, PerScript<ScriptEdition> Editions) : PageModel(Path)
{
    public override Script Script => Editions.Scripts[0];
}

public sealed record ReadingPage(string Path, ScriptEdition Edition) : ScriptPage(Path, Edition);

public sealed record NotesPage(string Path, ScriptEdition Edition) : ScriptPage(Path, Edition);

public sealed record GlossaryPage(string Path, ScriptEdition Edition) : ScriptPage(Path, Edition);

public sealed record TermPage(string Path, ScriptEdition Edition, GlossaryTerm Term) : ScriptPage(Path, Edition);

public sealed record ReferencesPage(string Path, ScriptEdition Edition) : ScriptPage(Path, Edition);

public sealed record ChronologyPage(string Path, ScriptEdition Edition) : ScriptPage(Path, Edition);

public sealed record PlacesPage(string Path, ScriptEdition Edition) : ScriptPage(Path, Edition);

public sealed record SearchPage(string Path, ScriptEdition Edition) : ScriptPage(Path, Edition);

/// <param name="Introduction">What the editors say themselves; null where they say nothing.</param>
public sealed record AboutPage(string Path, ScriptEdition Edition, EditorsPage? Introduction) : ScriptPage(Path, Edition);

/// <summary>What the conversion decided against the dictionaries.</summary>
/// <param name="Late">The reviews; made when somebody reads the page, for they take as long as the edition itself.</param>
public sealed record ConversionPage(string Path, ScriptEdition Edition, Lazy<ImmutableArray<ConversionReview>> Late) : ScriptPage(Path, Edition)
{
    /// <summary>One for each script, the same in both trees but for the names of the places.</summary>
    public ImmutableArray<ConversionReview> Reviews => Late.Value;
}

public sealed record EditorsOwnPage(string Path, ScriptEdition Edition, EditorsPage Content) : ScriptPage(Path, Edition);

/// <summary>The title page, with a door to each script.</summary>
public sealed record EntrancePage(string Path, PerScript<ScriptEdition> Editions) : SharedPage(Path, Editions);

/// <summary>Offers the whole edition as one file.</summary>
/// <param name="IsOffline">Whether this is the copy within that file, which cannot contain itself.</param>
public sealed record DownloadPage(string Path, PerScript<ScriptEdition> Editions, bool IsOffline) : SharedPage(Path, Editions);

/// <summary>Two scripts side by side.</summary>
/// <param name="Pairs">All pairs that the edition shows, each on a page of its own.</param>
/// <param name="Late">The rows; made when somebody reads the page, for every paragraph is compared with its twin.</param>
public sealed record ParallelPage(string Path, PerScript<ScriptEdition> Editions, ImmutableArray<ParallelPair> Pairs, Lazy<ImmutableArray<ParallelRow>> Late) : SharedPage(Path, Editions)
{
    public ImmutableArray<ParallelRow> Rows => Late.Value;
}

public sealed record ParallelPair(string Path, Script Left, Script Right);

/// <summary>One block of the article in the scripts of its page, and the lines of the source it comes from.</summary>
public sealed record ParallelRow(PerScript<Block> Blocks, int Line, string Source);
