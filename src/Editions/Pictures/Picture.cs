namespace MongoliaEdition.Editions.Pictures;

/// <summary>A picture of the article that the edition has: its file below the output folder, and its size in pixels.</summary>
public sealed record Picture(OutputFile File, int Width, int Height);
