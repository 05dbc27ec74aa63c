using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>
/// The characters of a sequence of inlines, joined: what a reader reads, without regard to links and emphasis. A quotation
/// is sought in it and a phrase converted in it, and the result is mapped back onto its leaves. A line break counts as
/// one LF and an object (formula, image) as one U+FFFC; markers and milestones have no width.
/// </summary>
public sealed class TextFlow
{
    /// <summary>Stands for an object.</summary>
    public const string ObjectReplacement = "\uFFFC";

    private TextFlow(string text, ImmutableArray<TextLeaf> leaves, ImmutableArray<int> boundaries) =>
        (Text, Leaves, Boundaries) = (text, leaves, boundaries);

    public string Text { get; }

    /// <summary>The leaves with a width, in order, without gaps: each starts where the one before it ends.</summary>
    public ImmutableArray<TextLeaf> Leaves { get; }

    /// <summary>Where an empty <c>-{}-</c> stands: nothing shows, but what lies on either side is no phrase.</summary>
    public ImmutableArray<int> Boundaries { get; }

    public static TextFlow Of(ImmutableArray<Inline> content)
    {
        var collection = new Collection(new StringBuilder(), ImmutableArray.CreateBuilder<TextLeaf>(), ImmutableArray.CreateBuilder<int>(0));
        collection.Collect(content, default);
        return new TextFlow(collection.Text.ToString(), collection.Leaves.ToImmutable(), collection.Boundaries.ToImmutable());
    }

    /// <summary>The characters alone.</summary>
    public static string TextOf(ImmutableArray<Inline> content) => content switch
    {
        [] => "",
        [TextRun run] => run.Value,
        _ => Of(content).Text,
    };

    /// <summary>The characters that an inline is itself, without its children: nothing else says how wide it is.</summary>
    public static string OwnTextOf(Inline inline) => inline switch
    {
        TextRun run => run.Value,
        InlineContainer or InlineMarker or VariantText => "",
        LineBreak => "\n",
        InlineObject => ObjectReplacement,
        _ => throw new UnreachableException(inline.GetType().Name),
    };

    /// <summary>The leaf that holds the character at <paramref name="index"/>.</summary>
    public TextLeaf LeafAt(int index)
    {
        var (low, high) = (0, Leaves.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Leaves[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        return Leaves[low];
    }

    /// <summary>The offset in the source of the character at <paramref name="index"/>.</summary>
    public int SourceOffset(int index)
    {
        var leaf = LeafAt(index);
        return leaf.Inline is TextRun run ? run.SourceOffset(index - leaf.Start) : leaf.Inline.Span.Start;
    }

    private readonly record struct Collection(StringBuilder Text, ImmutableArray<TextLeaf>.Builder Leaves, ImmutableArray<int>.Builder Boundaries)
    {
        public void Collect(ImmutableArray<Inline> content, LeafContext context)
        {
            foreach (var inline in content)
            {
                var start = Text.Length;
                Text.Append(OwnTextOf(inline));
                if (Text.Length > start)
                {
                    Leaves.Add(new TextLeaf(start, Text.Length - start, inline, context));
                }

                Collect(InlineTree.ChildrenOf(inline), context.Within(inline));
                if (inline is VariantText && Text.Length == start)
                {
                    Boundaries.Add(start);
                }
            }
        }
    }
}

/// <summary>A leaf of a <see cref="TextFlow"/>: <see cref="Length"/> characters from <see cref="Start"/>, at least one.</summary>
public readonly record struct TextLeaf(int Start, int Length, Inline Inline, LeafContext Context)
{
    public int End => Start + Length;
}

/// <summary>What a leaf lies in.</summary>
/// <param name="IsProtected">In <c>-{…}-</c>: no converter may touch it.</param>
/// <param name="Language">The language of the innermost foreign run, null in Chinese.</param>
/// <param name="InCitation">In the title or data of a source: a citation, the label of a link to an address outside.</param>
/// <param name="InLink">In the label of a link.</param>
public readonly record struct LeafContext(bool IsProtected, string? Language, bool InCitation, bool InLink)
{
    public LeafContext Within(Inline parent) => parent switch
    {
        VariantText => this with { IsProtected = true },
        ForeignText foreign => this with { Language = foreign.Language },
        Citation => this with { InCitation = true },
        Link { Target: ExternalTarget } => this with { InLink = true, InCitation = true },
        Link => this with { InLink = true },
        _ => this,
    };
}
