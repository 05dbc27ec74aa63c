using MongoliaEdition.Editions.Links;
using MongoliaEdition.Theme.Drawing;

namespace MongoliaEdition.Theme.Books;

/// <summary>A file of a volume.</summary>
internal sealed class BoundFile(VolumeMap map, string file) : Volume
{
    /// <summary>Where a term is mentioned is an id of its own; hundreds of them nothing leads to.</summary>
    public override string? Place(string page, string id, string own)
    {
        map.Bind(page, id, file, own);
        return ElementIds.IsMention(id) && !map.IsSought(page, id) ? null : own;
    }

    public override string? Find(string page, string address) => map.Find(page, address, file);
}
