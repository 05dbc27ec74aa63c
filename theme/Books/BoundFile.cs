using MongoliaEdition.Theme.Drawing;

namespace MongoliaEdition.Theme.Books;

/// <summary>A file of a volume.</summary>
internal sealed class BoundFile(VolumeMap map, string file) : Volume
{
    public override string Place(string page, string id, string own)
    {
        map.Bind(page, id, file, own);
        return own;
    }

    public override string? Find(string page, string address) => map.Find(page, address, file);
}
