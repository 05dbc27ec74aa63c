using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Api;
using MongoliaEdition.Wiki.Connection;

namespace MongoliaEdition.Wiki.Reading;

/// <summary>A file of the wiki's repository, and the picture that an edition takes of it.</summary>
/// <param name="Name">Without the namespace, with spaces.</param>
/// <param name="Sha1">Of the original.</param>
/// <param name="Address">Of the picture: the original, or a smaller one.</param>
/// <param name="IsOriginal">Whether the picture is the original, whose size and checksum the wiki tells.</param>
public sealed record WikiFile(string Name, string Sha1, long Size, string MediaType, Uri Address, bool IsOriginal)
{
    // A width that Wikimedia keeps ready for everybody (www.mediawiki.org/wiki/Common_thumbnail_sizes).
    private const int Width = 960;
    private const int LargestDrawing = 512 * 1024;
    private const int Batch = 50;

    /// <summary>Where the wiki has a bitmap of a drawing.</summary>
    public Uri? BitmapAddress { get; init; }

    public string? Author { get; init; }

    public string? Licence { get; init; }

    /// <summary>The file's page on the wiki.</summary>
    public string? Page { get; init; }

    /// <summary>What the wiki says of the files. Those that it does not have are told and left out.</summary>
    public static async Task<ImmutableArray<WikiFile>?> FindAsync(
        WikiSite site, IEnumerable<string> names, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<WikiFile>();
        foreach (var batch in names.Chunk(Batch))
        {
            var asked = new[]
            {
                ("titles", string.Join('|', batch.Select(name => "File:" + name))), ("prop", "imageinfo"),
                ("iiprop", "timestamp|user|url|size|sha1|mime|extmetadata"), ("iiurlwidth", Width.ToString(CultureInfo.InvariantCulture)),
            };
            if (await site.Api.QueryAsync(asked, diagnostics, cancellation) is not { } answer)
            {
                return null;
            }

            var files = answer.SelectMany(part => part.Pages).SelectMany(page => page.Files.Take(1).Select(file => (page.Title, File: file))).ToList();
            foreach (var name in batch)
            {
                var (_, file) = files.Find(entry => IsTitleOf(entry.Title, name));
                if (file is not null && Of(site, name, file) is { } one)
                {
                    found.Add(one);
                }
                else
                {
                    diagnostics.Add(WikiDiagnostics.FileMissing.At(Location.OfFile(site.ApiAddress.AbsoluteUri), name));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The bitmap in the place of a drawing; null where the wiki has none.</summary>
    public WikiFile? AsBitmap() => BitmapAddress is null ? null : this with { Address = BitmapAddress, IsOriginal = false };

    /// <summary>The picture's bytes; null with a diagnostic where they are not what the wiki says.</summary>
    public async Task<byte[]?> DownloadAsync(WikiSite site, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var connection = site.Api.Connection;
        if (await connection.SendAsync(new WikiRequest(Address, connection.Limits.FileBytes), diagnostics, cancellation) is not { } body)
        {
            return null;
        }

        var place = Location.OfFile(Attempt.Shown(Address));
        if (!body.MediaType.StartsWith("image/", StringComparison.Ordinal))
        {
            diagnostics.Add(WikiDiagnostics.TooDamaged.At(place, Name, $"its type is '{body.MediaType}', no picture's"));
            return null;
        }

        if (IsOriginal && body.Bytes.Length != Size)
        {
            diagnostics.Add(WikiDiagnostics.TooDamaged.At(place, Name, string.Create(CultureInfo.InvariantCulture, $"{body.Bytes.Length} bytes came, not {Size}")));
            return null;
        }

        if (IsOriginal && WikiPage.Sha1Of(body.Bytes) is var actual && actual != Sha1)
        {
            diagnostics.Add(WikiDiagnostics.WrongChecksum.At(place, Name, actual, Sha1));
            return null;
        }

        return body.Bytes;
    }

    private static WikiFile? Of(WikiSite site, string name, ApiFile file)
    {
        var isOriginal = file.Mime switch
        {
            "image/svg+xml" => file.Size <= LargestDrawing,
            "image/png" or "image/jpeg" or "image/webp" => file.Width <= Width,
            _ => false,
        };
        return WikiSite.Resolve(site.ApiAddress, isOriginal ? file.Url : file.ThumbnailUrl ?? file.Url) is not { } address || file.Sha1 is null ? null : new WikiFile(
            name, file.Sha1, file.Size, file.Mime ?? "", address, isOriginal || file.ThumbnailUrl is null)
        {
            BitmapAddress = isOriginal && file.Mime == "image/svg+xml" ? WikiSite.Resolve(site.ApiAddress, file.ThumbnailUrl) : null,
            Author = PlainWords.Of(Meta(file, "Artist") ?? file.User),
            Licence = PlainWords.Of(Meta(file, "LicenseShortName")),
            Page = WikiSite.Resolve(site.ApiAddress, file.PageUrl)?.AbsoluteUri,
        };
    }

    private static string? Meta(ApiFile file, string key) => file.Metadata?.GetValueOrDefault(key) is { Value.ValueKind: JsonValueKind.String } value ? value.Value.GetString() : null;

    private static bool IsTitleOf(string title, string name)
    {
        var found = title[(title.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return found.Length > 0 && name.Length > 0 && found[1..] == name[1..].Replace('_', ' ') && char.ToUpperInvariant(found[0]) == char.ToUpperInvariant(name[0]);
    }
}
