using System.Security.Cryptography;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Editions;

/// <summary>
/// A finished file of the edition: its path below the output folder, with forward slashes, its media type and its bytes.
/// </summary>
public sealed record OutputFile(string Path, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What its links are, where the writer of a page noted them; null where they have to be read from the bytes.</summary>
    public PageLinks? Links { get; init; }

    /// <summary>A file that pages load, named with its content hash so that it can be cached forever.</summary>
    public static OutputFile Asset(string name, string extension, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        return new OutputFile($"assets/{name}.{hash}.{extension}", mediaType, bytes);
    }
}
