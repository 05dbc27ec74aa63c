namespace MongoliaEdition.Anchoring.Collation;

/// <summary>A piece of a text, to be matched with those of another state of the text.</summary>
/// <param name="Kind">Only pieces of the same kind can match.</param>
/// <param name="Key">Pieces with equal keys are certainly the same.</param>
/// <param name="Words">Folded text, used to match pieces whose key has changed.</param>
internal readonly record struct Unit(string Kind, string Key, string Words);
