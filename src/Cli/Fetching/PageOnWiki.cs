using System.Security.Cryptography;
using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Wiki.Reading;

namespace MongoliaEdition.Cli.Fetching;

/// <summary>What the lock and the settings keep of a page.</summary>
internal static class PageOnWiki
{
    public static LockedPage Locked(WikiSite site, WikiPage page) => new(
        page.Title,
        FormattableString.Invariant($"{page.Id}"),
        FormattableString.Invariant($"{page.Revision}"),
        page.Timestamp,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page.Wikitext))),
        site.AddressOf(page.Revision).AbsoluteUri);

    /// <summary>What edition.yml says of the revision.</summary>
    public static (string Key, string Value)[] Source(LockedPage page) =>
        [("revision", page.Revision), ("date", page.Timestamp.Split('T')[0]), ("permanent", page.Address)];
}
