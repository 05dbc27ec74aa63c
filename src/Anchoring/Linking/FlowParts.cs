using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>
/// The parts of a flow's text in links, citations and other languages, and where labels must not be searched for. Asked for every label that is found.
/// </summary>
internal sealed class FlowParts
{
    private FlowParts(ImmutableArray<FlowPart> containers, string text)
    {
        Containers = containers;
        Addresses = [.. WebAddress.FindAll(text)];
    }

    /// <summary>Every inline with children, in document order, parents before their children.</summary>
    public ImmutableArray<FlowPart> Containers { get; }

    /// <summary>Links to articles: as a rule a label is the whole label of one, or outside of all.</summary>
    public IEnumerable<FlowPart> ArticleLinks => Containers.Where(part => part.Inline is Link { Target: ArticleTarget });

    private ImmutableArray<TextSpan> Addresses { get; }

    public static FlowParts Of(ImmutableArray<Inline> content, string text) =>
        new([.. FlowPart.ListOf(content).Where(part => part.HasChildren)], text);

    /// <summary>Whether a label may be found here at all: not in an address, not in another language, not in a part of a text by variant.</summary>
    public bool Allows(int start, int end)
    {
        foreach (var address in Addresses)
        {
            if (address.Start < end && start < address.End)
            {
                return false;
            }
        }

        foreach (var part in Containers)
        {
            if (part.Touches(start, end) && Forbids(part, start, end))
            {
                return false;
            }
        }

        return true;
    }

    public bool IsInCitation(int start, int end)
    {
        foreach (var part in Containers)
        {
            if (part.Inline is Citation && part.Covers(start, end))
            {
                return true;
            }
        }

        return false;
    }

    public bool TouchesLink(int start, int end)
    {
        foreach (var part in Containers)
        {
            if (part.Inline is Link && part.Touches(start, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Forbids(FlowPart part, int start, int end) => part.Inline switch
    {
        Link { Target: ArticleTarget } => !(start <= part.Start && part.End <= end),
        VariantText => !(start <= part.Start && part.End <= end),
        ForeignText foreign => !ForeignText.IsChinese(foreign.Language),
        Styled { Style: InlineStyle.Code or InlineStyle.Keyboard or InlineStyle.Sample or InlineStyle.Variable } => true,
        Styled => false,
        _ => IsCut(part, start, end),
    };

    /// <summary>Whether the range and the part overlap without one containing the other.</summary>
    private static bool IsCut(FlowPart part, int start, int end) =>
        part.Touches(start, end) && !part.Covers(start, end) && !(start <= part.Start && part.End <= end);
}
