namespace MongoliaEdition.Documents.Scripts;

/// <summary>The faces that readers' systems may have for a script, by name, parted by commas, the best first.</summary>
/// <param name="Marks">Faces that have the marks which Chinese shares with Latin.</param>
/// <param name="Kai">The hand of documents, and what may stand for it.</param>
/// <param name="MarkSpacing">The value of <c>text-spacing-trim</c>: whether marks that follow each other close up.</param>
public sealed record ScriptFonts(string Marks, string Song, string Hei, string Kai, string MarkSpacing);
