using System.Collections.Concurrent;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Theme.Books;

/// <summary>What of the site's pages is in a volume, and where: written down while the parts are drawn once, asked when they are drawn again.</summary>
/// <param name="Site">The address of the site, for links to what is not in the volume; null if nobody knows it.</param>
/// <param name="AssetOf">Where a picture of the site is in the volume; null if it is not.</param>
internal sealed record VolumeMap(string? Site, Func<string, string?> AssetOf)
{
    private readonly ConcurrentDictionary<(string Page, string Id), (string File, string Id)> _places = new();
    private readonly ConcurrentDictionary<(string Page, string Id), bool> _sought = new();
    private readonly ConcurrentDictionary<string, (string File, string Id)> _pages = new(StringComparer.Ordinal);

    /// <summary>Says where a whole page is.</summary>
    public void Bind(string page, string file, string id = "") => _pages.TryAdd(page, (file, id));

    public void Bind(string page, string id, string file, string own) => _places.TryAdd((page, id), (file, own));

    /// <summary>Whether an address has led there.</summary>
    public bool IsSought(string page, string id) => _sought.ContainsKey((page, id));

    public string? Find(string from, string address, string file)
    {
        if (from.Length == 0 || IsOutside(address))
        {
            return address;
        }

        var (path, id) = address.Split('#', 2) switch
        {
            ["", var fragment] => (from, fragment),
            [var other, var fragment] => (Addresses.Resolve(from, other), fragment),
            var whole => (Addresses.Resolve(from, whole[0]), ""),
        };
        _sought.TryAdd((path, id), true);
        return AssetOf(path) ?? In(path, id, file) ?? (Site is null ? null : $"{Site}/{path}{(id.Length > 0 ? "#" + id : "")}");
    }

    private string? In(string page, string id, string file) =>
        id.Length > 0 && _places.TryGetValue((page, id), out var place) ? AddressOf(place, file)
        : id.Length == 0 && _pages.TryGetValue(page, out var whole) ? AddressOf(whole, file)
        : null;

    private static string AddressOf((string File, string Id) place, string from) => (place.File == from, place.Id) switch
    {
        (_, "") => place.File,
        (true, _) => "#" + place.Id,
        _ => $"{place.File}#{place.Id}",
    };

    private static bool IsOutside(string address) =>
        address.AsSpan(0, address.IndexOfAny(['/', '?', '#']) is >= 0 and var end ? end : address.Length).Contains(':') || address.StartsWith("//", StringComparison.Ordinal);
}
