using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Api;

namespace MongoliaEdition.Wiki.Reading;

/// <summary>Asks the wiki what it makes of templates.</summary>
public static partial class WikiExpansions
{
    private const int MostOfBatch = 40;
    private const int TitlesOfBatch = 50;

    private static readonly SearchValues<char> NoTitle = SearchValues.Create("|#<>[]{}");

    /// <summary>The wikitext that each of the uses becomes, in their order; null with a diagnostic where one is missing.</summary>
    /// <param name="page">The title of the page on which they stand.</param>
    public static async Task<ImmutableArray<string>?> ReadAsync(
        WikiSite site, string page, IReadOnlyCollection<string> uses, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var batch in uses.Chunk(MostOfBatch))
        {
            if (await ExpandAsync(site, page, batch, diagnostics, cancellation) is not { } parts)
            {
                return null;
            }

            found.AddRange(parts);
        }

        return found.ToImmutable();
    }

    /// <summary>The latest revisions of templates by their names. A template whose page the wiki does not have is not among them.</summary>
    public static async Task<ImmutableDictionary<string, long>?> RevisionsAsync(
        WikiSite site, IEnumerable<string> names, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var found = ImmutableDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        foreach (var batch in names.Where(name => !name.AsSpan().ContainsAny(NoTitle)).Distinct(StringComparer.Ordinal).Chunk(TitlesOfBatch))
        {
            var asked = new[] { ("titles", string.Join('|', batch.Select(TitleOf))), ("prop", "info") };
            if (await site.Api.QueryAsync(asked, diagnostics, cancellation) is not { } answer)
            {
                return null;
            }

            var titles = answer.SelectMany(part => part.Normalized).DistinctBy(change => change.From).ToDictionary(change => change.From ?? "", change => change.To ?? "");
            var pages = answer.SelectMany(part => part.Pages).Where(info => info.Lastrevid > 0).DistinctBy(info => info.Title).ToDictionary(info => info.Title, info => info.Lastrevid);
            foreach (var name in batch)
            {
                if (pages.TryGetValue(titles.GetValueOrDefault(TitleOf(name), TitleOf(name)), out var revision))
                {
                    found[name] = revision;
                }
            }
        }

        return found.ToImmutable();
    }

    private static string TitleOf(string name) => name.StartsWith(':') ? name[1..] : "Template:" + name;

    /// <summary>Several at once, with marks between them. Where one makes the marks disappear, each half by itself.</summary>
    private static async Task<string[]?> ExpandAsync(WikiSite site, string page, string[] uses, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var text = string.Concat(uses.Select((use, index) => index == 0 ? use : $"{MarkOf(index)}{use}"));
        var asked = new[] { ("action", "expandtemplates"), ("title", page), ("text", text), ("prop", "wikitext") };
        if (await site.Api.AskAsync(asked, isLong: true, diagnostics, cancellation) is not { } answer)
        {
            return null;
        }

        if (answer.Expansion?.Wikitext is not { } wikitext)
        {
            diagnostics.Add(WikiDiagnostics.NoJson.At(Location.OfFile(site.ApiAddress.AbsoluteUri), "it has no wikitext in it"));
            return null;
        }

        if (uses.Length == 1)
        {
            return [wikitext];
        }

        var parts = Mark().Split(wikitext);
        return parts.Length == uses.Length ? parts
            : await ExpandAsync(site, page, uses[..(uses.Length / 2)], diagnostics, cancellation) is { } first
                && await ExpandAsync(site, page, uses[(uses.Length / 2)..], diagnostics, cancellation) is { } second ? [.. first, .. second]
            : null;
    }

    private static string MarkOf(int index) => string.Create(CultureInfo.InvariantCulture, $"\n@@@ use {index} @@@\n");

    [GeneratedRegex(@"\n@@@ use [0-9]+ @@@\n")]
    private static partial Regex Mark();
}
