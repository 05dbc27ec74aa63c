using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>The footnotes of a <c>group</c>, numbered from 1 in order of first use.</summary>
public sealed record FootnoteGroup(string Name, ImmutableArray<Footnote> Footnotes)
{
    /// <summary>The group of <c>&lt;ref&gt;</c>s without a group: the references.</summary>
    public const string References = "";

    /// <summary>The group of the article's own notes, whichever template wrote them.</summary>
    public const string Notes = "notes";

    private const char PartSign = '\u001F';

    /// <summary>The name of what a group holds behind a list of it: each list tells what came since the last one, numbered anew.</summary>
    /// <param name="part">From 1 on; the first is the group itself.</param>
    public static string PartOf(string group, int part) =>
        part == 1 ? group : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{group}{PartSign}{part}");

    /// <summary>The name of the group that a part belongs to.</summary>
    public static string WholeOf(string part) => part.Split(PartSign)[0];
}

/// <summary>
/// A reference or an article note. <see cref="Name"/> is as in the source, null if anonymous; it may contain any character and is not
/// an identifier. <see cref="MarkerCount"/> is the number of markers, at least 1 unless the note is only listed.
/// </summary>
public sealed record Footnote(int Number, string? Name, ImmutableArray<Inline> Content, int MarkerCount, TextSpan Span)
{
    /// <summary>The lists, tables and quotations that follow its words; without ids.</summary>
    public ImmutableArray<Block> Children { get; init; } = [];
}
