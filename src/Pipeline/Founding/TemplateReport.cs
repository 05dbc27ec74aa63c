using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Pipeline.Founding;

/// <summary>
/// Lists the templates of a page, the most used first, as lines of templates.yml: what is known is a remark, what is not an entry that says what is done now,
/// ready to be taken over and corrected.
/// </summary>
public static class TemplateReport
{
    public static void Write(TextWriter writer, IEnumerable<TemplateUse> uses)
    {
        var byName = uses.GroupBy(use => use.Name, StringComparer.Ordinal).Select(group => (Count: group.Sum(use => use.Count), Uses: group.ToArray()));
        foreach (var (count, same) in byName.OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Uses[0].Name, StringComparer.Ordinal))
        {
            var name = same[0].Name;
            var showing = string.Join(", ", same.Select(WordsFor).Distinct());
            writer.WriteLine(same[0].Kind is null && same[0].Showing != TemplateShowing.Expanded ? $"- {{name: {Quoted(name)}, {Suggestion(same[0])}}} # {count} × {showing}" : $"# {count} × {name}: {showing}");
        }
    }

    private static string Suggestion(TemplateUse use) => use.Showing switch
    {
        TemplateShowing.Argument => "show: \"{{{1}}}\"",
        TemplateShowing.Mark => $"show: {Quoted(use.Name)}",
        TemplateShowing.Navigation => "kind: navigation",
        _ => "kind: infobox",
    };

    private static string WordsFor(TemplateUse use) => use.Showing switch
    {
        TemplateShowing.Known => use.Kind + (use.IsOfEdition ? ", by templates.yml" : ""),
        TemplateShowing.Hidden => $"hidden, {use.Reason}{(use.HiddenCharacters > 0 ? FormattableString.Invariant($", {use.HiddenCharacters} characters of arguments") : "")}",
        TemplateShowing.Argument => "not known: its first argument is shown",
        TemplateShowing.Mark => "not known: its name is shown",
        TemplateShowing.Expanded => "expanded by the wiki",
        TemplateShowing.Infobox => "not known: its arguments are set as a table",
        TemplateShowing.Navigation => "not known: a navigation box, named on the page about the edition",
        _ => "not known: its name is shown, and its arguments on request",
    };

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
