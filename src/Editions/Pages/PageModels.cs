using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Places;

namespace MongoliaEdition.Editions.Pages;

/// <summary>A page of the site: its path and content.</summary>
public abstract record PageModel(PageAddress At)
{
    public string Path => At.Path;

    public PageKind Kind => At.Kind;

    /// <summary>The script of the page's interface.</summary>
    public abstract Script Script { get; }

    /// <summary>The page's own name, for kinds whose pages are named individually.</summary>
    public virtual string? OwnName => null;
}

/// <summary>A page that exists in every script.</summary>
public abstract record ScriptPage(PageAddress At, ScriptEdition Edition) : PageModel(At)
{
    public override Script Script => Edition.Script;

    /// <summary>The same page in another script of the edition.</summary>
    public string PathIn(Script script) => script.Folder + Path[Edition.Script.Folder.Length..];
}

/// <summary>A page of several scripts; its interface is in the first.</summary>
public abstract record SharedPage(PageAddress At, PerScript<ScriptEdition> Editions) : PageModel(At)
{
    public override Script Script => Editions.Scripts[0];
}

public sealed record ReadingPage(PageAddress At, ScriptEdition Edition) : ScriptPage(At, Edition);

public sealed record NotesPage(PageAddress At, ScriptEdition Edition) : ScriptPage(At, Edition);

public sealed record GlossaryPage(PageAddress At, ScriptEdition Edition) : ScriptPage(At, Edition);

public sealed record TermPage(PageAddress At, ScriptEdition Edition, GlossaryTerm Term) : ScriptPage(At, Edition)
{
    public override string OwnName => Term.Label;
}

public sealed record StatusPage(PageAddress At, ScriptEdition Edition) : ScriptPage(At, Edition);

public sealed record DocumentsPage(PageAddress At, ScriptEdition Edition) : ScriptPage(At, Edition);

public sealed record DocumentPage(PageAddress At, ScriptEdition Edition, EditionDocument Document) : ScriptPage(At, Edition)
{
    public override string OwnName => Document.Title;
}

public sealed record ReferencesPage(PageAddress At, ScriptEdition Edition) : ScriptPage(At, Edition);

public sealed record ChronologyPage(PageAddress At, ScriptEdition Edition) : ScriptPage(At, Edition);

/// <param name="Late">The map, drawn on first use.</param>
public sealed record PlacesPage(PageAddress At, ScriptEdition Edition, Lazy<PlaceMap> Late) : ScriptPage(At, Edition)
{
    public PlaceMap Map => Late.Value;
}

public sealed record SearchPage(PageAddress At, ScriptEdition Edition) : ScriptPage(At, Edition);

/// <param name="Introduction">The editors' introduction, if any.</param>
public sealed record AboutPage(PageAddress At, ScriptEdition Edition, EditorsPage? Introduction) : ScriptPage(At, Edition);

/// <summary>Where the conversion overruled the dictionaries.</summary>
/// <param name="Late">The reviews, made on first use because they take as long as the edition itself.</param>
public sealed record ConversionPage(PageAddress At, ScriptEdition Edition, Lazy<ImmutableArray<ConversionReview>> Late) : ScriptPage(At, Edition)
{
    /// <summary>One per script; place names are in the script of the page.</summary>
    public ImmutableArray<ConversionReview> Reviews => Late.Value;
}

/// <summary>The versions of the edition.</summary>
public sealed record ChangesPage(PageAddress At, ScriptEdition Edition) : ScriptPage(At, Edition);

public sealed record EditorsOwnPage(PageAddress At, ScriptEdition Edition, EditorsPage Content) : ScriptPage(At, Edition)
{
    public override string OwnName => Content.Title;
}

/// <summary>Says that what stood at its address is withdrawn.</summary>
public sealed record WithdrawnPage(PageAddress At, ScriptEdition Edition, WithdrawnContent Content) : ScriptPage(At, Edition)
{
    public override string OwnName => Content.Name;
}

/// <summary>The title page, with a link to each script.</summary>
public sealed record EntrancePage(PageAddress At, PerScript<ScriptEdition> Editions) : SharedPage(At, Editions);

/// <summary>Offers the edition in every form that can be taken along.</summary>
/// <param name="IsOffline">Whether this is the copy inside the archive of the pages.</param>
public sealed record DownloadPage(PageAddress At, PerScript<ScriptEdition> Editions, bool IsOffline) : SharedPage(At, Editions)
{
    /// <summary>The files offered, in order; known when all are made.</summary>
    public ImmutableArray<DownloadFile> Files { get; init; } = [];
}

/// <param name="Name">Without its folder.</param>
/// <param name="Sum">The SHA-256 of its bytes, in hexadecimal digits.</param>
public sealed record DownloadFile(string Name, long Length, string Sum);

/// <summary>What a server shows at an address that is not there.</summary>
public sealed record NotFoundPage(PageAddress At, PerScript<ScriptEdition> Editions) : SharedPage(At, Editions);

/// <summary>Two scripts side by side.</summary>
/// <param name="Pairs">All pairs of scripts shown, each on its own page.</param>
/// <param name="Late">The rows, made on first use because every paragraph is compared with its counterpart.</param>
public sealed record ParallelPage(
    PageAddress At, PerScript<ScriptEdition> Editions, ImmutableArray<ParallelPair> Pairs, Lazy<ImmutableArray<ParallelRow>> Late)
    : SharedPage(At, Editions)
{
    public ImmutableArray<ParallelRow> Rows => Late.Value;
}

public sealed record ParallelPair(string Path, Script Left, Script Right);
