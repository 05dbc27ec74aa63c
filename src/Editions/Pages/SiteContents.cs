using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Places;
using MongoliaEdition.Editions.Planning;

namespace MongoliaEdition.Editions.Pages;

/// <summary>What pages are made of. Editions differ only in wording, so any of them can tell which content exists.</summary>
public sealed class SiteContents(PerScript<ScriptEdition> editions, EditionMaterial material)
{
    private readonly Lazy<MapGround> _ground = new(() =>
        MapGround.Of(material.Apparatus.Settings.Map, [.. editions.First.Places.Select(place => place.Geo!)]));

    public PerScript<ScriptEdition> Editions => editions;

    public EditionSettings Settings => material.Apparatus.Settings;

    public PlaceMap MapFor(ScriptEdition edition) =>
        PlaceMap.Of(_ground.Value, edition.Places, name => material.Converter.Convert(name, edition.Script));

    /// <summary>Whether the conversion overruled the dictionaries anywhere.</summary>
    public bool HasOverrides => editions.Scripts.Any(material.Conversion.Overrides);

    public bool Makes(string output) => material.Outputs.Contains(output);

    /// <summary>Whether there are files to take along.</summary>
    public bool OffersFiles => material.Outputs.Except(OutputNames.OfPages).Any();

    /// <summary>The reviews of the conversion to each script, with place names in one script.</summary>
    public ImmutableArray<ConversionReview> ReviewsFor(ScriptEdition edition) =>
        editions.Select((script, _) => ConversionReviewBuilder.Build(material.Conversion.Review(script), script, edition.BlockPlaces)).Values;
}
