using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>How to cite the edition, in the Citation File Format 1.2.0.</summary>
internal static class CitationFile
{
    public static IEnumerable<OutputFile> Of(SitePlan plan) => [DataFile.Text("CITATION.cff", "application/yaml", Write(plan))];

    private static string Write(SitePlan plan)
    {
        var (settings, edition, cff) = (plan.Settings, plan.Editions.First, new StringBuilder());
        cff.Append("cff-version: 1.2.0\nmessage: If you use this edition, please cite it as below.\ntype: dataset\n");
        Add(cff, "title", edition.Title);
        Add(cff, "abstract", edition.Description);
        cff.Append("authors:\n");
        AddAuthors(cff, settings, edition.Source.Project);
        Add(cff, "version", settings.Version);
        Add(cff, "date-released", settings.Date);
        Add(cff, "license", settings.Licence);
        Add(cff, "url", settings.BaseUrl);
        Add(cff, "repository", settings.Repository);
        cff.Append("references:\n  - type: generic\n");
        Add(cff, "    title", edition.Source.Title);
        cff.Append("    authors:\n");
        Add(cff, "      - name", edition.Source.Project);
        Add(cff, "    version", edition.Source.Date is null ? null : edition.Source.Revision);
        Add(cff, "    date-released", edition.Source.Date);
        Add(cff, "    url", UrlEncoding.Encode(edition.Source.Address));
        return cff.ToString();
    }

    /// <summary>The editors, or the project whose text it is if they are not named.</summary>
    private static void AddAuthors(StringBuilder cff, EditionSettings settings, string project)
    {
        foreach (var name in settings.Editors)
        {
            var key = name.Literal is null ? "family-names" : "name";
            Add(cff, "  - " + key, name.Literal ?? name.Family ?? name.Given);
            Add(cff, "    given-names", name.Literal is null && name.Family is not null ? name.Given : null);
        }

        Add(cff, "  - name", settings.Editors.IsEmpty ? project : null);
    }

    private static void Add(StringBuilder cff, string name, string? value) => cff.Append(value is null ? "" : $"{name}: {FrontMatter.Quote(value)}\n");
}
