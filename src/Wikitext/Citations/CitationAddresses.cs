using System.Collections.Immutable;
using System.Net;
using MongoliaEdition.Documents;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>Where a source is to be found, and what its title links to.</summary>
internal sealed class CitationAddresses
{
    private static readonly string[] Schemes = ["http://", "https://", "ftp://"];

    private static readonly ImmutableDictionary<string, string> StatusByValue = EmbeddedTable
        .Rows(typeof(CitationAddresses), "citations/statuses.txt")
        .SelectMany(row => row[1..].Select(value => KeyValuePair.Create(CitationParameter.Key(value), row[0])))
        .ToImmutableDictionary();

    private readonly ExternalTarget? _original;
    private readonly ExternalTarget? _archive;
    private readonly string? _status;

    public CitationAddresses(CitationFields fields)
    {
        _original = External(fields["url"]?.Raw);
        _archive = External(fields["archive-url"]?.Raw);
        _status = fields["url-status"] is { } status ? StatusByValue.GetValueOrDefault(CitationParameter.Key(status.Raw)) : null;
        Title = TitleTarget(fields);
        Chapter = External(fields["chapter-url"]?.Raw);
        ArchiveDate = fields["archive-date"];
        Useless = [.. FindUseless(fields)];
    }

    /// <summary>Of the title: the archived copy where the address is not known to live, as in Wikipedia.</summary>
    public LinkTarget? Title { get; }

    public LinkTarget? Chapter { get; }

    public bool IsOnline => (_original ?? _archive ?? Chapter ?? Title as ExternalTarget) is not null || Title is InterwikiTarget;

    /// <summary>Known to be dead, without an archived copy.</summary>
    public bool IsLost => _original is not null && _archive is null && _status is "dead" or "unfit";

    public bool HasArchive => _archive is not null;

    /// <summary>The key of the words that tell of the archived copy.</summary>
    public string ArchiveWording => $"archived{ArchiveState}{(ArchiveDate is null ? "-undated" : "")}";

    /// <summary>What these words link to: the one of the two addresses that the title does not link to.</summary>
    public LinkTarget? ArchiveLink => _status == "live" ? _archive : _status == "unfit" ? null : _original;

    public CitationField? ArchiveDate { get; }

    /// <summary>Arguments that ought to hold an address and hold none, and what tells of an archived copy where there is none.</summary>
    public ImmutableArray<CitationArgument> Useless { get; }

    private IEnumerable<CitationArgument> FindUseless(CitationFields fields)
    {
        var useless = new (CitationField? Field, bool IsUsed)[]
        {
            (fields["url"], _original is not null),
            (fields["archive-url"], _archive is not null),
            (fields["chapter-url"], Chapter is not null),
            (fields["archive-date"], _archive is not null),
            (fields["url-status"], _status is not null),
        };
        return useless.Where(entry => !entry.IsUsed && entry.Field is not null).Select(entry => entry.Field!.Argument);
    }

    private string ArchiveState => _status switch
    {
        "live" when _original is not null => "-live",
        "dead" or "unfit" => "-dead",
        _ => "",
    };

    private LinkTarget? TitleTarget(CitationFields fields) =>
        (_archive is not null && !(_status == "live" && _original is not null) ? _archive : _status == "unfit" ? null : _original)
        ?? Wikisource(fields)
        ?? (LinkTarget?)(fields["title-link"] is { } page ? new ArticleTarget(page.Raw.Replace('_', ' ')) : null);

    private static InterwikiTarget? Wikisource(CitationFields fields)
    {
        if (fields["wikisource"] is not { } page)
        {
            return null;
        }

        var title = page.Raw.Replace('_', ' ');
        var language = fields["wikisource-language"]?.Raw ?? "zh";
        return new InterwikiTarget("s", language == "zh" ? title : $"{language}:{title}");
    }

    // An address ends at the first white space or markup; entities in it are decoded once.
    private static ExternalTarget? External(string? raw)
    {
        if (raw is null)
        {
            return null;
        }

        var end = raw.AsSpan().IndexOfAny([' ', '\n', '\t', '<', '[']);
        var url = WebUtility.HtmlDecode(end < 0 ? raw : raw[..end]);
        return url.StartsWith("//", StringComparison.Ordinal) || HasScheme(url) ? new ExternalTarget(url) : null;
    }

    private static bool HasScheme(string url) =>
        Array.Exists(Schemes, scheme =>
            url.Length > scheme.Length && url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
