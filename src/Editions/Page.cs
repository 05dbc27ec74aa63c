namespace MongoliaEdition.Editions;

/// <summary>
/// A finished file of the edition: its path below the output folder, with forward slashes, its media type, and its bytes.
/// </summary>
public sealed record Page(string Path, string MediaType, ReadOnlyMemory<byte> Bytes);
