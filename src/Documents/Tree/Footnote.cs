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
}

/// <summary>
/// A reference or an article note. <see cref="Name"/> is as in the source, null if anonymous; it may contain any character and is not
/// an identifier. <see cref="MarkerCount"/> is the number of markers, at least 1 unless the note is only listed.
/// </summary>
public sealed record Footnote(int Number, string? Name, ImmutableArray<Inline> Content, int MarkerCount, TextSpan Span);
