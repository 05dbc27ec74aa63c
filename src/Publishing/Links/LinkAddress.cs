using System.Buffers;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Publishing.Links;

/// <summary>Resolves the address of a link as a browser would on a page of the site.</summary>
internal static class LinkAddress
{
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    public static bool IsData(string address) => address.StartsWith("data:", StringComparison.Ordinal);

    /// <summary>Whether the address has a scheme or a host of its own.</summary>
    public static bool IsOutside(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return address.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && !address.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters));
    }

    /// <summary>The file that an address names; empty for the page itself.</summary>
    public static ReadOnlySpan<char> FileOf(ReadOnlySpan<char> address) => address.IndexOfAny('#', '?') is >= 0 and var end ? address[..end] : address;

    /// <summary>Percent-decoded; empty if there is none.</summary>
    public static ReadOnlySpan<char> FragmentOf(ReadOnlySpan<char> address)
    {
        var hash = address.IndexOf('#');
        var fragment = hash < 0 ? [] : address[(hash + 1)..];
        return fragment.Contains('%') ? Uri.UnescapeDataString(fragment) : fragment;
    }

    /// <summary>The path below the output folder of a file that a link on a page names, and the fragment.</summary>
    public static (string Path, string Fragment) Resolve(string from, string address)
    {
        var file = FileOf(address);
        return (file.IsEmpty ? from : PathOf(from, file), FragmentOf(address).ToString());
    }

    /// <param name="from">The page, or the folder that it is in with its slash.</param>
    public static string PathOf(string from, ReadOnlySpan<char> file) => Addresses.Resolve(from, Uri.UnescapeDataString(file));
}
