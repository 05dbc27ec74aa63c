namespace MongoliaEdition.Anchoring.Collation;

/// <summary>A piece of a text as it is compared with those of another state of it.</summary>
/// <param name="Kind">Only pieces of one kind can be one another.</param>
/// <param name="Key">Equal keys are the same piece without doubt.</param>
/// <param name="Words">Folded; by these a piece is known again whose key has changed.</param>
internal readonly record struct Unit(string Kind, string Key, string Words);
