using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Planning;

namespace MongoliaEdition.Editions.Pages;

/// <summary>What pages are made of: the edition of each script, and what only some pages need, made when somebody reads them.</summary>
public sealed class SiteContents(ScriptEdition hant, ScriptEdition hans, EditionMaterial material)
{
    private readonly Lazy<ImmutableArray<(Script To, ImmutableArray<FlowDecisions> Flows)>> _decisions = new(() =>
        [.. Enum.GetValues<Script>().Select(to => (to, material.Converter.Explain(material.Annotated.Article, to)))]);

    public ImmutableArray<ScriptEdition> Editions { get; } = [hant, hans];

    /// <summary>One of them, to ask what there is: they differ in their words only.</summary>
    public ScriptEdition Any => Editions[0];

    public EditionSettings Settings => material.Apparatus.Settings;

    public Lazy<ImmutableArray<ParallelRow>> ParallelRows { get; } = new(() => Planning.ParallelRows.Build(hant.Article, hans.Article));

    /// <summary>Whether the conversion overruled the dictionaries anywhere.</summary>
    public bool HasOverrides => Enum.GetValues<Script>().Any(to => material.Converter.Overrides(material.Annotated.Article, to));

    public bool Makes(string output) => material.Outputs.Contains(output);

    /// <summary>The reviews of the conversion to each script, with the names of the places in the words of one.</summary>
    public ImmutableArray<ConversionReview> ReviewsFor(ScriptEdition edition) =>
        [.. _decisions.Value.Select(made => ConversionReviewBuilder.Build(made.Flows, made.To, edition.Article))];
}
