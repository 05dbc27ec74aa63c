using System.Collections.Frozen;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Editions.Pictures;

namespace MongoliaEdition.Editions.Planning;

/// <summary>All that an edition is made of.</summary>
public sealed record EditionMaterial(AnnotatedDocument Annotated, EditorialApparatus Apparatus, EditionConverter Converter)
{
    /// <summary>By the names under which the article shows them.</summary>
    public FrozenDictionary<string, Picture> Pictures { get; init; } = FrozenDictionary<string, Picture>.Empty;

    /// <summary>The names of the outputs that are made: pages do not lead to others.</summary>
    public FrozenSet<string> Outputs { get; init; } = FrozenSet<string>.Empty;
}
