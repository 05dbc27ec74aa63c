namespace MongoliaEdition.Cli.Fetching;

/// <param name="IsLocked">Take nothing that wiki.lock.yml does not name.</param>
/// <param name="IsDryRun">Say what would be written, and write nothing.</param>
/// <param name="Revision">Of the article; null for the latest.</param>
internal sealed record FetchOptions(bool IsLocked = false, bool IsDryRun = false, long? Revision = null);
