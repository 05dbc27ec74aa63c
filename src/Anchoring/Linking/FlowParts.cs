using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>The parts of a flow's text in links, citations and other languages, and where labels must not be searched for.</summary>
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
    public bool Allows(int start, int end) =>
        !Addresses.Any(address => address.Start < end && start < address.End)
        && !Containers.Any(part => part.Touches(start, end) && Forbids(part, start, end));

    public bool IsIn<T>(int start, int end) => Containers.Any(part => part.Inline is T && part.Covers(start, end));

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
