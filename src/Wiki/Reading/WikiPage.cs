using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Api;

namespace MongoliaEdition.Wiki.Reading;

/// <summary>One revision of a page.</summary>
public sealed record WikiPage(string Title, long Id, long Revision, string Timestamp, string Wikitext)
{
    /// <summary>The title by the language tag of a script, as far as the wiki converts titles.</summary>
    public ImmutableDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <param name="revision">Null for the latest.</param>
    /// <returns>Null with a diagnostic where the wiki has no such page.</returns>
    public static async Task<WikiPage?> ReadAsync(WikiSite site, string title, long? revision, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var which = revision is { } number ? ("revids", number.ToString(CultureInfo.InvariantCulture)) : ("titles", title);
        var asked = new[] { which, ("prop", "revisions|info"), ("inprop", "varianttitles"), ("rvprop", "ids|timestamp|sha1|content"), ("rvslots", "main"), ("redirects", "1") };
        if (await site.Api.QueryAsync(asked, diagnostics, cancellation) is not { } answer)
        {
            return null;
        }

        var place = Location.OfFile(site.ApiAddress.AbsoluteUri);
        var named = revision is null ? $"page '{title}'" : $"revision {revision} of '{title}'";
        if (answer.SelectMany(part => part.Pages).FirstOrDefault(page => page is { Missing: false, Invalid: false }) is not { Revisions: [{ Slots.Main.Content: { } text } found, ..] } page)
        {
            diagnostics.Add(WikiDiagnostics.PageMissing.At(place, named));
            return null;
        }

        if (found.Sha1 is { Length: > 0 } expected && Sha1Of(Encoding.UTF8.GetBytes(text)) is var actual && actual != expected)
        {
            diagnostics.Add(WikiDiagnostics.WrongChecksum.At(place, named, actual, expected));
            return null;
        }

        return new WikiPage(page.Title, page.Pageid, found.Revid, found.Timestamp ?? "", text)
        {
            Titles = (page.VariantTitles ?? []).ToImmutableDictionary(StringComparer.OrdinalIgnoreCase),
        };
    }

    /// <summary>The wiki's own checksum: it guards against damage, not against malice.</summary>
#pragma warning disable CA5350 // MediaWiki has no other.
    internal static string Sha1Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA1.HashData(bytes));
#pragma warning restore CA5350
}
