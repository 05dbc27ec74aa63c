using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents.Wikis;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads the target of a link, as MediaWiki's Title and MediaWikiTitleCodec.</summary>
internal static partial class TitleReader
{
    private const int MostBytes = 255;

    // A page of the wiki itself is a page, whatever its language is called.
    private const string OwnLanguage = "zh";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>[]{}|\uFFFD\u007F");
    private static readonly SearchValues<char> Suspicious = SearchValues.Create("%&./~\u200E\u200F\u202A\u202B\u202C\u202D\u202E");

    /// <summary>The title; null if there can be no such page, so that the brackets are text.</summary>
    public static WikiTitle? Read(ReadOnlySpan<char> raw, TextSpan span)
    {
        var written = raw.TrimStart(' ').ToString();
        var text = written.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(written) : written;
        if (Protocols.BeginsWithOne(text))
        {
            return null;
        }

        var decoded = text.Contains('&', StringComparison.Ordinal) ? Entities.Decode(text) : text;
        return ReadParts(decoded, span);
    }

    private static WikiTitle? ReadParts(string text, TextSpan span)
    {
        var isSuspicious = text.AsSpan().ContainsAny(Suspicious);
        var clean = TitleText.Trim(isSuspicious ? DirectionMarks().Replace(text, "") : text);
        var hasColon = clean.StartsWith(':');
        var page = hasColon ? TitleText.Trim(clean[1..]) : clean;
        var (kind, prefix) = ReadPrefix(page, hasColon);
        var rest = prefix.Length == 0 ? page : page[(page.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        var name = TitleText.Normalize(hash < 0 ? rest : rest[..hash]);
        var isEmpty = page.Length == 0 || name.StartsWith(':') || (name.Length == 0 && prefix.Length > 0 && kind is not (WikiTitleKind.Interwiki or WikiTitleKind.LanguageLink));
        return isEmpty || !IsPossible(name, isSuspicious)
            ? null
            : new WikiTitle(kind, prefix, name, hash < 0 ? null : rest[(hash + 1)..], text.StartsWith(':') ? text[1..] : text, span);
    }

    /// <summary>What a title cannot contain: signs of markup, what looks encoded, ways through folders, signatures, more bytes than a name has.</summary>
    private static bool IsPossible(string name, bool isSuspicious) =>
        !name.AsSpan().ContainsAny(Forbidden) && !name.AsSpan().ContainsAnyInRange('\0', '\u001F')
        && (!isSuspicious || !Impossible().IsMatch(name))
        && (name.Length <= MostBytes / 3 || Encoding.UTF8.GetByteCount(name) <= MostBytes);

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
            ? (wiki is { Kind: InterwikiKind.Language, Name: not OwnLanguage } && !hasColon ? WikiTitleKind.LanguageLink : WikiTitleKind.Interwiki, prefix)
            : (WikiTitleKind.Page, "");
    }

    private static WikiTitleKind KindOf(string space) => space switch
    {
        "file" => WikiTitleKind.File,
        "category" => WikiTitleKind.Category,
        _ => WikiTitleKind.Page,
    };

    [GeneratedRegex("[\u200E\u200F\u202A-\u202E]+")]
    private static partial Regex DirectionMarks();

    [GeneratedRegex(@"%[0-9A-Fa-f]{2}|&(?:[A-Za-z0-9\u0080-\uFFFF]+|#[0-9]+|#x[0-9A-Fa-f]+);|^\.{1,2}$|^\.{1,2}/|/\.{1,2}/|/\.{1,2}$|~~~")]
    private static partial Regex Impossible();
}
