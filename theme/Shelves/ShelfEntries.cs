using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Editions.Shelves;
using MongoliaEdition.Theme.Markup;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Shelves;

/// <summary>Says of an edition what a shelf shows of it.</summary>
public static class ShelfEntries
{
    /// <param name="folder">The edition's input folder, below that of the shelf.</param>
    /// <param name="pages">The paths of its pages.</param>
    public static ShelfEntry Of(SitePlan plan, string folder, IEnumerable<string> pages) => new(
        plan.Settings.Id,
        folder,
        LicenceName.Of(plan.Settings.Licence),
        plan.Settings.Version,
        plan.Settings.Date,
        [.. plan.Editions.Values.Select(edition => TextOf(edition, plan))],
        [.. pages.Order(StringComparer.Ordinal)],
        [.. ThemeAssets.For(plan.Scripts).Files.Select(file => file.Path)]);

    private static ShelfText TextOf(ScriptEdition edition, SitePlan plan)
    {
        var words = Words.Of(edition.Script);
        return new(
            edition.Script.Tag,
            edition.Title,
            Addresses.Reading(edition.Script),
            EditionWords.WhatItIs(edition, plan),
            EditionWords.NumbersIn(edition, words),
            [.. edition.Glossary.Select(term => new ShelfTerm(Addresses.Term(edition.Script, term.Id), [.. LabelsOf(term).Distinct()]))]);
    }

    private static IEnumerable<string> LabelsOf(GlossaryTerm term) =>
        [term.Label, .. term.AltLabels, .. term.HiddenLabels, .. term.ForeignLabels.Select(label => label.Label), .. term.ForeignAltLabels.Select(label => label.Label)];
}
