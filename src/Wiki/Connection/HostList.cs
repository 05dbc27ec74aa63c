using System.Collections.Immutable;

namespace MongoliaEdition.Wiki.Connection;

/// <summary>The hosts that may be asked: the wiki's own, and those that its API names. Encrypted, unless the wiki is on this machine.</summary>
public sealed record HostList(ImmutableHashSet<string> Hosts, bool IsLocal)
{
    public static HostList Of(Uri wiki) => new([wiki.Authority], wiki.IsLoopback);

    public HostList With(IEnumerable<Uri> named) => this with { Hosts = Hosts.Union(named.Where(IsSafe).Select(address => address.Authority)) };

    public bool Allows(Uri address) => IsSafe(address) && Hosts.Contains(address.Authority);

    /// <summary>Whether the scheme is right, whoever the host is. Only a wiki on this machine leads to this machine.</summary>
    public bool IsSafe(Uri address) => address.IsAbsoluteUri
        && (address.IsLoopback ? IsLocal && address.Scheme is "http" or "https" : address.Scheme == "https")
        && address.UserInfo.Length == 0;
}
