using System.Buffers;
using MongoliaEdition.Documents;
using MongoliaEdition.Documents.Wikis;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads the target of a link.</summary>
internal static class TitleReader
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>[]{}|\n\uFFFD\u007F");


    /// <summary>The title; null if there can be no such page, so that the brackets are text.</summary>
    public static WikiTitle? Read(SourceText source, TextSpan span)
    {
        var raw = source.Slice(span);
        if (raw.ContainsAny(Forbidden) || Protocols.BeginsWithOne(raw.TrimStart()))
        {
            return null;
        }

        var text = raw.Trim().ToString();
        if (text.Contains('&', StringComparison.Ordinal) || text.Contains('%', StringComparison.Ordinal))
        {
            text = Entities.Decode(text);
        }

        return ReadParts(text, span);
    }

    private static WikiTitle? ReadParts(string text, TextSpan span)
    {
        var hasColon = text.StartsWith(':');
        var shown = hasColon ? text[1..].TrimStart() : text;
        var hash = shown.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : shown[(hash + 1)..];
        var page = hash < 0 ? shown : shown[..hash];
        var (kind, prefix) = ReadPrefix(page, hasColon);
        var name = TitleText.Normalize(prefix.Length == 0 ? page : page[(page.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        var isEmpty = name.Length == 0 && (prefix.Length > 0 ? kind != WikiTitleKind.Interwiki : string.IsNullOrEmpty(fragment));
        return isEmpty || DecodedHasForbidden(name) ? null : new WikiTitle(kind, prefix, name, fragment, shown, span);
    }

    private static (WikiTitleKind Kind, string Prefix) ReadPrefix(string page, bool hasColon)
    {
        var colon = page.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return (WikiTitleKind.Page, "");
        }

        var prefix = TitleText.Normalize(page[..colon]);
        if (TitleText.NamespaceOf(prefix) is { } space)
        {
            return (hasColon ? WikiTitleKind.Page : KindOf(space), prefix);
        }

        return Interwiki.Find(prefix) is { } wiki
            ? (wiki.Kind == InterwikiKind.Language && !hasColon ? WikiTitleKind.LanguageLink : WikiTitleKind.Interwiki, prefix)
            : (WikiTitleKind.Page, "");
    }

    private static WikiTitleKind KindOf(string space) => space switch
    {
        "file" => WikiTitleKind.File,
        "category" => WikiTitleKind.Category,
        _ => WikiTitleKind.Page,
    };

    // %5B is a bracket all the same.
    private static bool DecodedHasForbidden(string name) =>
        name.Contains('%', StringComparison.Ordinal) && Uri.UnescapeDataString(name).AsSpan().ContainsAny(Forbidden);
}
