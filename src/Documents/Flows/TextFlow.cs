using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>
/// The joined text of a sequence of inlines, ignoring links and emphasis. Quotations are found and phrases converted in it, and
/// the results are mapped back to its leaves. A line break counts as one LF and an object (formula, image) as one U+FFFC;
/// markers and milestones have no width.
/// </summary>
public sealed class TextFlow
{
    /// <summary>Stands for an object.</summary>
    public const string ObjectReplacement = "\uFFFC";

    private TextFlow(string text, ImmutableArray<TextLeaf> leaves, ImmutableArray<int> boundaries) =>
        (Text, Leaves, Boundaries) = (text, leaves, boundaries);

    public string Text { get; }

    /// <summary>The leaves with a width, in order and without gaps.</summary>
    public ImmutableArray<TextLeaf> Leaves { get; }

    /// <summary>The positions of empty <c>-{}-</c>, which are invisible but prevent phrases from matching across them.</summary>
    public ImmutableArray<int> Boundaries { get; }

    public static TextFlow Of(ImmutableArray<Inline> content)
    {
        var collection = new Collection(content.Length);
        collection.Collect(content, default, 0);
        return new TextFlow(TextOf(content), collection.ToLeaves(), collection.Boundaries);
    }

    /// <summary>Only the characters.</summary>
    public static string TextOf(ImmutableArray<Inline> content) => content switch
    {
        [] => "",
        [TextRun run] => run.Value,
        _ => string.Create(WidthOf(content), content, static (text, content) => Write(content, text)),
    };

    /// <summary>How many characters an inline has with its children.</summary>
    public static int WidthOf(Inline inline) => inline is TextRun run ? run.Value.Length : OwnTextOf(inline).Length + WidthOf(InlineTree.ChildrenOf(inline));

    /// <summary>The characters of an inline without its children. Defines its width.</summary>
    public static string OwnTextOf(Inline inline) => inline switch
    {
        TextRun run => run.Value,
        InlineContainer or InlineMarker or VariantText => "",
        LineBreak => "\n",
        InlineObject => ObjectReplacement,
        _ => throw new UnreachableException(inline.GetType().Name),
    };

    /// <summary>The leaf with the character at <paramref name="index"/>.</summary>
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

    private static int WidthOf(ImmutableArray<Inline> content)
    {
        var width = 0;
        foreach (var inline in content)
        {
            width += WidthOf(inline);
        }

        return width;
    }

    /// <returns>The room that is left behind the content.</returns>
    private static Span<char> Write(ImmutableArray<Inline> content, Span<char> room)
    {
        foreach (var inline in content)
        {
            var own = OwnTextOf(inline);
            own.CopyTo(room);
            room = Write(InlineTree.ChildrenOf(inline), room[own.Length..]);
        }

        return room;
    }

    private sealed class Collection(int capacity)
    {
        private readonly ImmutableArray<TextLeaf>.Builder _leaves = ImmutableArray.CreateBuilder<TextLeaf>(capacity);

        public ImmutableArray<int> Boundaries { get; private set; } = [];

        public ImmutableArray<TextLeaf> ToLeaves() => _leaves.DrainToImmutable();

        /// <returns>The position behind the content.</returns>
        public int Collect(ImmutableArray<Inline> content, LeafContext context, int position)
        {
            foreach (var inline in content)
            {
                var (start, own) = (position, OwnTextOf(inline));
                if (own.Length > 0)
                {
                    _leaves.Add(new TextLeaf(start, own.Length, inline, context));
                }

                position = Collect(InlineTree.ChildrenOf(inline), context.Within(inline), start + own.Length);
                if (inline is VariantText && position == start)
                {
                    Boundaries = Boundaries.Add(start);
                }
            }

            return position;
        }
    }
}

/// <summary>A leaf of a <see cref="TextFlow"/>: <see cref="Length"/> characters from <see cref="Start"/>, at least one.</summary>
public readonly record struct TextLeaf(int Start, int Length, Inline Inline, LeafContext Context)
{
    public int End => Start + Length;
}

/// <summary>The context of a leaf.</summary>
/// <param name="IsProtected">In <c>-{…}-</c>: must not be converted.</param>
/// <param name="Language">The language of the innermost foreign run; null for Chinese.</param>
/// <param name="InCitation">In bibliographic data: a citation or the label of an external link.</param>
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
