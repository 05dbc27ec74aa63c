using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>What a view became: its markup in UTF-8, and the ids and addresses in it.</summary>
/// <param name="Bytes">Empty where only the links were asked for.</param>
internal sealed record DrawnMarkup(byte[] Bytes, PageLinks Links);
