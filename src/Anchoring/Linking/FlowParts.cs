using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>A part of a flow's text that is one thing: [<see cref="Start"/>, <see cref="End"/>).</summary>
internal readonly record struct FlowPart(int Start, int End, Inline Inline)
{
    public bool IsExactly(int start, int end) => Start == start && End == end;

    public bool Covers(int start, int end) => Start <= start && end <= End;

    public bool Touches(int start, int end) => Start < end && start < End;

    /// <summary>Whether the range would cut the part: it touches it, but neither lies in it nor holds it.</summary>
    public bool IsCutBy(int start, int end) => Touches(start, end) && !Covers(start, end) && !(start <= Start && End <= end);
}

/// <summary>What of a flow's text lies in links, in sources, in another language; where labels must not be sought.</summary>
internal sealed partial class FlowParts
{
    private FlowParts(ImmutableArray<FlowPart> containers, string text)
    {
        Containers = containers;
        Urls = [.. Url().Matches(text).Select(match => (match.Index, match.Index + match.Length))];
    }

    /// <summary>Every inline with children and a width, in document order, parents before their children.</summary>
    public ImmutableArray<FlowPart> Containers { get; }

    /// <summary>Links to articles: as a rule a label is the whole label of one, or outside of all.</summary>
    public IEnumerable<FlowPart> ArticleLinks => Containers.Where(part => part.Inline is Link { Target: ArticleTarget });

    private ImmutableArray<(int Start, int End)> Urls { get; }

    public static FlowParts Of(ImmutableArray<Inline> content, string text)
    {
        var parts = ImmutableArray.CreateBuilder<FlowPart>();
        Collect(content, 0, parts);
        return new FlowParts(parts.ToImmutable(), text);
    }

    /// <summary>Whether a label may be found here at all: not in an address, not in another language, not in a part of a text by variant.</summary>
    public bool Allows(int start, int end) =>
        !Urls.Any(url => url.Start < end && start < url.End)
        && !Containers.Any(part => part.Touches(start, end) && Forbids(part, start, end));

    public bool IsIn<T>(int start, int end) => Containers.Any(part => part.Inline is T && part.Covers(start, end));

    private static bool Forbids(FlowPart part, int start, int end) => part.Inline switch
    {
        Link { Target: ArticleTarget } => !(start <= part.Start && part.End <= end),
        VariantText => !(start <= part.Start && part.End <= end),
        ForeignText foreign => !foreign.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase),
        Styled { Style: InlineStyle.Code or InlineStyle.Keyboard or InlineStyle.Sample or InlineStyle.Variable } => true,
        Styled => false,
        _ => part.IsCutBy(start, end),
    };

    private static int Collect(ImmutableArray<Inline> content, int offset, ImmutableArray<FlowPart>.Builder parts)
    {
        foreach (var inline in content)
        {
            var children = InlineTree.ChildrenOf(inline);
            if (children.IsEmpty)
            {
                offset += TextFlow.TextOf([inline]).Length;
                continue;
            }

            var index = parts.Count;
            parts.Add(default);
            var end = Collect(children, offset, parts);
            parts[index] = new FlowPart(offset, end, inline);
            offset = end;
        }

        return offset;
    }

    /// <summary>An address runs to the next space or Chinese punctuation mark; Chinese letters may be part of it.</summary>
    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9+.-]*://[^\s，。；：、「」『』“”《》（）]+")]
    private static partial Regex Url();
}
