using System.Xml;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Web;

/// <summary>The pages of a site whose address is known, each with the same page in the other scripts (sitemaps.org).</summary>
internal static class Sitemap
{
    public const string Path = "sitemap.xml";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static IEnumerable<OutputFile> Of(SitePlan plan) => plan.Settings.BaseUrl is not { } site ? [] :
    [
        XmlFile.Create(Path, "application/xml", xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var page in plan.Pages.Where(page => page is not (NotFoundPage or WithdrawnPage)))
            {
                Write(xml, page, plan, site);
            }

            xml.WriteEndElement();
        }),
    ];

    private static void Write(XmlWriter xml, PageModel page, SitePlan plan, string site)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, $"{site}/{page.Path}");
        if (plan.Settings.Date is { } date)
        {
            xml.WriteElementString("lastmod", Namespace, date);
        }

        foreach (var script in page is ScriptPage ? plan.Scripts : [])
        {
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", script.Tag);
            xml.WriteAttributeString("href", $"{site}/{((ScriptPage)page).PathIn(script)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
