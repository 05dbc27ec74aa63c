using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>A page of the editors' own, from pages/ID.md: about, how to contribute.</summary>
public sealed record EditorialPage(string Id, Bilingual<string> Title, Bilingual<RichText> Body, Location Location);
