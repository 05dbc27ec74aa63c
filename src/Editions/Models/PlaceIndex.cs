using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Models;

/// <summary>Looks up the place of every block and footnote of an article. Footnotes belong to no section.</summary>
public sealed class PlaceIndex
{
    private readonly Dictionary<string, (Block Block, string SectionTitle)> _blocks = new(StringComparer.Ordinal);

    public PlaceIndex(Document article)
    {
        var section = "";
        foreach (var block in BlockTree.Descendants(article.Blocks))
        {
            section = block is Heading heading ? TextFlow.TextOf(heading.Content) : section;
            if (block.Id.Length > 0)
            {
                _blocks[block.Id] = (block, section);
            }
        }
    }

    public Place Of(Flow flow)
    {
        var (block, section) = _blocks.GetValueOrDefault(flow.OwnerId, (null!, ""));
        var kind = KindOf(flow.Kind, block);
        return new Place(flow.OwnerId, flow.Kind, kind, NumberOf(kind, flow.OwnerId), section);
    }

    private static PlaceKind KindOf(FlowKind flow, Block? block) => (flow, block) switch
    {
        (FlowKind.Reference, _) => PlaceKind.Reference,
        (FlowKind.Note, _) => PlaceKind.Note,
        (_, Heading) => PlaceKind.Heading,
        (_, Figure) => PlaceKind.Figure,
        (_, Paragraph or ListItem or DefinitionItem) => PlaceKind.Paragraph,
        _ => PlaceKind.Other,
    };

    private static string NumberOf(PlaceKind kind, string id) => kind switch
    {
        PlaceKind.Other or PlaceKind.Heading => "",
        PlaceKind.Note => id[(id.LastIndexOf('-') + 1)..],
        _ => BlockIds.NumberOf(id),
    };
}
