using System.Buffers;
using System.Text;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Wikis;

/// <summary>The wiki of the article, against which its links are resolved.</summary>
/// <param name="Base">The part of a page's address before the title.</param>
/// <param name="Project">The project, and the language used for its sister projects.</param>
public sealed record Wiki(string Base, string Project, string Language)
{
    private static readonly SearchValues<char> KeptMarks = SearchValues.Create(";:@$!*(),/");

    /// <summary>The default if the source of the article is not given.</summary>
    public static Wiki ChineseWikipedia { get; } = In("wikipedia.org", "zh");

    /// <param name="address">The address of one of its pages.</param>
    public static Wiki Of(string address)
    {
        var host = Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.Host.Replace(".m.", ".", StringComparison.Ordinal) : "";
        return host.Split('.', 2) is [var language, var project] && Interwiki.IsProject(project)
            ? In(project, language)
            : ChineseWikipedia with { Base = BaseOf(address) };
    }

    public string AddressOf(string title, string? fragment = null) =>
        Base + Encode(title) + (fragment is null ? "" : FragmentOf(fragment));

    /// <summary>The fragment of an address, with its number sign.</summary>
    public static string FragmentOf(string place) => "#" + Encode(place);

    /// <summary>Resolves the prefixes of a target one after the other. A wiki for all languages resolves the rest itself.</summary>
    public string AddressOf(InterwikiTarget target)
    {
        var (wiki, title) = (this, $"{target.Prefix}:{target.Title}");
        for (var prefix = PrefixOf(title); Interwiki.Find(prefix) is { } next && !wiki.IsNamespace(next); prefix = PrefixOf(title))
        {
            (wiki, title) = (wiki.Follow(next), title[(prefix.Length + 1)..].TrimStart());
            if (next.Kind == InterwikiKind.Site)
            {
                break;
            }
        }

        return wiki.AddressOf(title, target.Fragment);
    }

    private static Wiki In(string project, string language) => new($"https://{language}.{project}/wiki/", project, language);

    private static string PrefixOf(string title) => title[..Math.Max(0, title.IndexOf(':', StringComparison.Ordinal))];

    // Within Wikipedia, [[wikipedia:…]] is a page of the project namespace.
    private bool IsNamespace(Interwiki next) => next == new Interwiki(InterwikiKind.English, Project);

    private Wiki Follow(Interwiki next) => next.Kind switch
    {
        InterwikiKind.Project when next.Name != Project => In(next.Name, Language),
        InterwikiKind.Project or InterwikiKind.English => In(next.Name, "en"),
        InterwikiKind.Language => In(Project, next.Name),
        _ => this with { Base = "https://" + next.Name },
    };

    private static string BaseOf(string address) =>
        address.IndexOf("title=", StringComparison.Ordinal) is var query and >= 0 ? address[..(query + "title=".Length)]
        : address.IndexOf("/wiki/", StringComparison.Ordinal) is var path and >= 0 ? address[..(path + "/wiki/".Length)]
        : address[..(address.LastIndexOf('/') + 1)];

    // As MediaWiki (wfUrlencode): besides what RFC 3986 calls unreserved, some marks stay.
    private static string Encode(string title)
    {
        var rest = title.Replace(' ', '_').AsSpan();
        if (!rest.ContainsAny(KeptMarks))
        {
            return Uri.EscapeDataString(rest);
        }

        var encoded = new StringBuilder();
        for (var mark = rest.IndexOfAny(KeptMarks); mark >= 0; mark = rest.IndexOfAny(KeptMarks))
        {
            encoded.Append(Uri.EscapeDataString(rest[..mark])).Append(rest[mark]);
            rest = rest[(mark + 1)..];
        }

        return encoded.Append(Uri.EscapeDataString(rest)).ToString();
    }
}
