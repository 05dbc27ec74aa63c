using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Models;

/// <summary>Knows the section that every block of an article stands in. Footnotes stand in none.</summary>
internal sealed class PlaceIndex
{
    private readonly FrozenDictionary<string, Heading> _sections;

    public PlaceIndex(Document article)
    {
        var (sections, current) = (new Dictionary<string, Heading>(StringComparer.Ordinal), (Heading?)null);
        foreach (var block in BlockTree.Descendants(article.Blocks))
        {
            current = block as Heading ?? current;
            if (current is not null && block.Id.Length > 0)
            {
                sections[block.Id] = current;
            }
        }

        _sections = sections.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Place Of(Flow flow) => _sections.GetValueOrDefault(flow.OwnerId) is { } heading
        ? new Place(flow.OwnerId, flow.Kind, heading.Id, TextFlow.TextOf(heading.Content))
        : new Place(flow.OwnerId, flow.Kind, "", "");
}
