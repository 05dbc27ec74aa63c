using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Publishing.Links;

/// <summary>Resolves the address of a link as a browser would on a page of the site.</summary>
internal static class LinkAddress
{
    public static bool IsData(string address) => address.StartsWith("data:", StringComparison.Ordinal);

    /// <summary>Whether the address has a scheme or a host of its own.</summary>
    public static bool IsOutside(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return address.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && address[..colon].All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>The path below the output folder and the fragment, both percent-decoded; the fragment is empty if there is none.</summary>
    public static (string Path, string Fragment) Resolve(string from, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        var path = (hash < 0 ? address : address[..hash]).Split('?')[0];
        return (path.Length == 0 ? from : Addresses.Resolve(from, Uri.UnescapeDataString(path)), fragment);
    }
}
