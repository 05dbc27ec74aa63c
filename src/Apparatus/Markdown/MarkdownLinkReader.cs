using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Markdown;

/// <summary>
/// Decides where a link may go: to an address of http or https, to an entry (<c>term:ID</c>) or note (<c>note:ID</c>), or to a page
/// of the edition, by its path from the folder of the script (<c>references/index.html</c>).
/// </summary>
internal sealed partial class MarkdownLinkReader(MarkdownText text, MarkdownProfile profile, LoadingContext context)
{
    private const string Cure = "links go to https://…, term:ID, note:ID, or a page such as references/index.html";

    /// <summary>The target; null for one that is not allowed, which is reported.</summary>
    public LinkTarget? Read(LinkInline link)
    {
        if (link.Label is ['^', ..])
        {
            // A footnote, which has been reported as one.
            return null;
        }

        var span = link.UrlSpan is { IsEmpty: false } url && url.End < text.Text.Length ? url : link.Span;
        if (!string.IsNullOrEmpty(link.Title))
        {
            context.Diagnostics.Add(MarkdownDiagnostics.UnsupportedMarkdown.At(
                text.LocationOf(link.Span.Start, link.Span.End + 1), $"titles of links ('{link.Title}')"));
        }

        return Read(link.Url ?? "", text.LocationOf(span.Start, span.End + 1));
    }

    public LinkTarget? Read(AutolinkInline link) =>
        Read(link.IsEmail ? "mailto:" + link.Url : link.Url, text.LocationOf(link.Span.Start, link.Span.End + 1));

    private LinkTarget? Read(string url, Location location)
    {
        var scheme = Scheme().Match(url).Groups[1].Value.ToLowerInvariant();
        return scheme switch
        {
            "term" => Edition(EditionTargetKind.Term, MentionKind.Entry, url[5..], location),
            "note" => Edition(EditionTargetKind.Note, MentionKind.Note, url[5..], location),
            _ when Problem(url, scheme) is { } problem => Refuse(url, problem, location),
            "" => Page(url, location),
            _ => new ExternalTarget(url),
        };
    }

    private EditionTarget? Edition(EditionTargetKind kind, MentionKind mention, string id, Location location)
    {
        if (!TextRules.IsId(id))
        {
            context.Diagnostics.Add(ShapeDiagnostics.InvalidId.At(location, id));
            return null;
        }

        context.Mentions.Add(new Mention(mention, id, location));
        return new EditionTarget(kind, id);
    }

    /// <summary>A note stands on several pages: a place alone is one of the article.</summary>
    private EditionTarget Page(string url, Location location)
    {
        var address = url is ['#', ..] && profile == MarkdownProfile.Remark ? "index.html" + url : url;
        context.Mentions.Add(new Mention(MentionKind.Page, address, location));
        return new EditionTarget(EditionTargetKind.Page, address);
    }

    private static string? Problem(string url, string scheme) => url switch
    {
        "" => "it is empty",
        _ when url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\') => "it holds spaces, control characters or backslashes",
        _ when scheme is "http" or "https" => TextRules.Address.Explain(url),
        _ when scheme.Length > 0 => $"the scheme '{scheme}:' is not",
        ['/', ..] => "it begins with '/', which is another place on every host",
        _ => null,
    };

    private LinkTarget? Refuse(string url, string problem, Location location)
    {
        context.Diagnostics.Add(MarkdownDiagnostics.ForbiddenLink.At(location, url, problem).WithNote(Cure));
        return null;
    }

    // Whatever stands before a colon that no slash, question mark or hash precedes: wider than RFC 3986, as browsers are.
    [GeneratedRegex(@"^([^/?#:]*):")]
    private static partial Regex Scheme();
}
