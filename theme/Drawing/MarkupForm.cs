namespace MongoliaEdition.Theme.Drawing;

/// <summary>
/// How markup is written. In a volume, where pages are bound together, addresses and ids are those of the volume, and headings stand some levels
/// lower or higher; the markup itself is that of the pages.
/// </summary>
internal sealed record MarkupForm(MarkupSyntax Syntax)
{
    /// <summary>Where parts are kept that pages share; null where every part is drawn anew, as in a volume, which has each page once.</summary>
    public KeptParts? Kept { get; init; }

    /// <summary>Whether only the links of the markup are asked for, so that no bytes are made.</summary>
    public bool IsForLinks { get; init; }

    /// <summary>Null on the site itself.</summary>
    public Volume? Volume { get; init; }

    /// <summary>The path of the page whose markup it is; empty for what no page has.</summary>
    public string Page { get; init; } = "";

    /// <summary>Set before every id, so that those of several pages differ.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>How many levels lower headings stand than on the page.</summary>
    public int Lowered { get; init; }

    /// <summary>Whether tags are without what HTML does not need.</summary>
    public bool IsLean { get; init; }

    /// <summary>Whether the page's main content is not that of the volume's file.</summary>
    public bool IsPart { get; init; }

    public string NameOf(string element) => element switch
    {
        "main" when IsPart => "section",
        ['h', >= '1' and <= '6'] when Lowered != 0 => $"h{Math.Clamp(element[1] - '0' + Lowered, 1, 6)}",
        _ => element,
    };

    /// <summary>What becomes of an attribute in a volume: nothing, itself, or several.</summary>
    public IEnumerable<(string Name, string? Value)> Bind(string element, string name, string? value) => (name, value) switch
    {
        ("id", { Length: > 0 }) => Volume!.Place(Page, value, IdIn(value)) is { } id ? [(name, id)] : [],
        ("href" or "src", not null) => Volume!.Find(Page, value) is { } address ? [(name, address)] : [],
        ("role", { } role) when Syntax == MarkupSyntax.Xml && EpubTypes.Of(role) is { } type => [(name, value), ("epub:type", type)],
        ("lang", _) when Syntax == MarkupSyntax.Xml => [(name, value), ("xml:lang", value)],
        ("viewBox", _) when Syntax == MarkupSyntax.Xml && element == "svg" => [("xmlns", "http://www.w3.org/2000/svg"), (name, value)],
        _ => [(name, value)],
    };

    private string IdIn(string id) => IsPart && id == "main" ? IdPrefix.TrimEnd('-') : IdPrefix + id;
}
