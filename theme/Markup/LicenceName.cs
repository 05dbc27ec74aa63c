namespace MongoliaEdition.Theme.Markup;

/// <summary>A licence as readers write it. Those of Creative Commons write their own names with spaces, where SPDX has hyphens.</summary>
public static class LicenceName
{
    /// <param name="licence">An SPDX identifier or words.</param>
    public static string Of(string licence) => licence.Split('-') switch
    {
        ["CC", .. var terms, var version] => $"CC {string.Join('-', terms)} {version}",
        ["CC0", var version] => $"CC0 {version}",
        _ => licence,
    };
}
