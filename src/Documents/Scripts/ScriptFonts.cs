namespace MongoliaEdition.Documents.Scripts;

/// <summary>The system fonts to try for a script: comma-separated names, the best first.</summary>
/// <param name="Marks">Fonts for the punctuation that Chinese shares with Latin.</param>
/// <param name="Kai">Kai fonts for documents, and their substitutes.</param>
public sealed record ScriptFonts(string Marks, string Song, string Hei, string Kai);
