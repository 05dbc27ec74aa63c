using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Theme.Parts;

/// <summary>
/// The address of the editors with the place that a report is about: as the subject of a letter, or as the title that the
/// forms of code hosts take. Without script the place is the page; script adds the paragraph in view, by the same rule.
/// </summary>
internal static class ReportLink
{
    public static string To(string contact, string place)
    {
        var name = contact.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "subject" : "title";
        var separator = contact.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{UrlEncoding.Encode(contact)}{separator}{name}={Uri.EscapeDataString(place)}";
    }
}
