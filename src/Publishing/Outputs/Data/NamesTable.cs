using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The names of every entry in all languages as a table with tabs; no file without any entry.</summary>
internal static class NamesTable
{
    /// <summary>Between the alternative names of one language.</summary>
    private const string Between = " | ";

    public static IEnumerable<OutputFile> Of(SitePlan plan) => plan.Editions.First.Glossary.IsEmpty
        ? []
        : [DataFile.Text("names.tsv", "text/tab-separated-values", Table(plan))];

    private static string Table(SitePlan plan)
    {
        var terms = plan.Editions.First.Glossary;
        ImmutableArray<string> foreign = [.. terms.SelectMany(term => term.ForeignLabels.Concat(term.ForeignAltLabels)).Select(label => label.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var languages = plan.Scripts.Select(script => script.Tag).Concat(foreign).ToList();
        string[] head = ["id", "type", .. languages, .. languages.Select(language => "alt:" + language)];
        return string.Concat(terms.Select(term => Row(term, plan, foreign)).Prepend(head).Select(Line));
    }

    private static string[] Row(GlossaryTerm term, SitePlan plan, ImmutableArray<string> foreign) =>
    [
        term.Id, TypeNames.Of(term.Type),
        .. term.Labels.Values,
        .. foreign.Select(language => term.ForeignLabels.FirstOrDefault(label => label.Language == language).Label ?? ""),
        .. plan.Editions.Values.Select(edition => string.Join(Between, edition.TermOf(term.Id)!.AltLabels)),
        .. foreign.Select(language => string.Join(Between, term.ForeignAltLabels.Where(label => label.Language == language).Select(label => label.Label))),
    ];

    private static string Line(string[] cells) => string.Join('\t', cells.Select(cell => cell.ReplaceLineEndings(" ").Replace('\t', ' '))) + "\n";
}
