namespace MongoliaEdition.Editions.Pictures;

/// <summary>A picture included in the edition: its file below the output folder and its size in pixels.</summary>
public sealed record Picture(OutputFile File, int Width, int Height);
