using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Theme.Parts;

/// <summary>
/// The editors' contact address with the place reported: as the subject of a mail, or as the <c>title</c> parameter of a code
/// host's issue form. The place is the page; JavaScript adds the paragraph in view, by the same rule.
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
