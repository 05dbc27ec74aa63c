using System.Collections.Immutable;

namespace MongoliaEdition.WordTables;

/// <summary>A word to be written into a table.</summary>
/// <param name="Cost">The cost of the key in a script without forms here.</param>
/// <param name="Traditional">In OpenCC's own standard, each as long as the key. Empty: only its characters' usual forms.</param>
/// <param name="Simplified">Empty: only its key.</param>
public sealed record WordEntry(string Key, int Cost, ImmutableArray<CostedForm> Traditional, ImmutableArray<CostedForm> Simplified);

public readonly record struct CostedForm(string Form, int Cost);
