namespace MongoliaEdition.Fuzz;

/// <summary>A text in the place of one file of an edition.</summary>
internal sealed record Sample(string File, string Text);
