using System.Collections.Frozen;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Editions.Pictures;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Everything an edition is made from.</summary>
/// <param name="Memory">Kept by the host between runs.</param>
public sealed record EditionMaterial(AnnotatedDocument Annotated, EditorialApparatus Apparatus, EditionConverter Converter, ConversionMemory Memory)
{
    /// <summary>The conversion of the article.</summary>
    public DocumentConversion Conversion { get; } = Memory.ConversionOf(Annotated.Article, Converter);

    /// <summary>By the file names used in the article.</summary>
    public FrozenDictionary<string, Picture> Pictures { get; init; } = FrozenDictionary<string, Picture>.Empty;

    /// <summary>The names of the outputs to make; pages do not link to others.</summary>
    public FrozenSet<string> Outputs { get; init; } = FrozenSet<string>.Empty;
}
