using System.Collections.Immutable;

namespace MongoliaEdition.WordTables;

/// <summary>A word that is to go into a table.</summary>
/// <param name="Cost">Of the key, where a script has no forms of its own here.</param>
/// <param name="Traditional">Empty: as its characters alone. In OpenCC's own standard; as long as the key.</param>
/// <param name="Simplified">Empty: as its key.</param>
public sealed record WordEntry(string Key, int Cost, ImmutableArray<CostedForm> Traditional, ImmutableArray<CostedForm> Simplified);

public readonly record struct CostedForm(string Form, int Cost);
