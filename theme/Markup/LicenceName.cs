using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Theme.Markup;

/// <summary>The display name of a licence: Creative Commons uses spaces where SPDX identifiers have hyphens.</summary>
public static class LicenceName
{
    /// <param name="licence">An SPDX identifier or free text.</param>
    public static string Of(string licence) => licence.Split('-') switch
    {
        ["CC", .. var terms, var version] => $"CC {string.Join('-', terms)} {version}",
        ["CC0", var version] => $"CC0 {version}",
        _ => licence,
    };

    /// <summary>Whether an edition has a licence of its own, besides that of its article.</summary>
    public static bool IsOwn(EditionSettings settings) => Of(settings.Licence) != Of(settings.Source.Licence);
}
