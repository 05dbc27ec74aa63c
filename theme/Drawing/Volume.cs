namespace MongoliaEdition.Theme.Drawing;

/// <summary>Where what stands on the pages of the site is in a volume that binds them.</summary>
public abstract class Volume
{
    /// <summary>The id that an element of a page has in the volume.</summary>
    /// <param name="own">The id as the form of its part has it.</param>
    /// <returns>Null if it needs none.</returns>
    public abstract string? Place(string page, string id, string own);

    /// <summary>The address in the volume for one on a page; null for what the volume does not have.</summary>
    public abstract string? Find(string page, string address);
}
