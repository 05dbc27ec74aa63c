using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>Texts by which an edition describes itself, mentioning only what it has.</summary>
internal static class EditionWords
{
    /// <summary>A description in one or two sentences.</summary>
    public static string WhatItIs(ScriptEdition edition, SitePlan plan)
    {
        if (edition.Description is { } description)
        {
            return description;
        }

        var words = Words.Of(edition.Script);
        return AddedIn(edition, words) is { Length: > 0 } list
            ? words.Format("entrance.what", edition.Source.Project, edition.Title, words.Format("entrance.added", list), words.All(plan.Scripts))
            : words.Format("entrance.what.plain", edition.Source.Project, edition.Title, KindOf(edition, plan));
    }

    /// <summary>What an edition calls itself: an annotated one only if it is.</summary>
    public static string KindOf(ScriptEdition edition, SitePlan plan)
    {
        var words = Words.Of(edition.Script);
        return AddedIn(edition, words).Length > 0 ? words["edition.kind"] : words.Format("edition.kind.plain", words.All(plan.Scripts));
    }

    /// <summary>The line over its title.</summary>
    public static string LineOf(ScriptEdition edition, SitePlan plan) =>
        Words.Of(edition.Script).Format("edition.line", edition.Source.Project, KindOf(edition, plan));

    /// <summary>How the text came from the source.</summary>
    public static string ChangesIn(ScriptEdition edition, SitePlan plan)
    {
        var words = Words.Of(edition.Script);
        var source = words[plan.IsSourceMixed ? "about.changes.mixed" : "about.changes.pure"];
        return words.Format("about.changes.text", words.AllInFull(plan.Scripts), source, edition.HasNotes ? words["about.changes.notes"] : "");
    }

    /// <summary>The number of notes, entries and so on; empty if there is only the article.</summary>
    public static string NumbersIn(ScriptEdition edition, Words words) =>
        string.Join('・', PartsOf(edition).Select(part => words.Format("entrance.numbers." + part.Name, part.Count)));

    /// <summary>What the editors added, as a list in prose; empty if nothing.</summary>
    public static string AddedIn(ScriptEdition edition, Words words) => PartsOf(edition).Select(part => words["added." + part.Name]).ToArray() switch
    {
        [.. { Length: > 0 } others, var last] => $"{string.Join('、', others)}{words["added.and"]}{last}",
        var few => string.Concat(few),
    };

    private static IEnumerable<(string Name, int Count)> PartsOf(ScriptEdition edition) =>
        from part in ((string Name, int Count)[])
        [
            ("notes", edition.Notes.Length), ("glossary", edition.Glossary.Length), ("chronology", edition.Chronology.Length),
        ]
        where part.Count > 0
        select part;
}
