using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>The footnotes that one <c>group</c> holds, numbered from 1 in the order of their first use.</summary>
public sealed record FootnoteGroup(string Name, ImmutableArray<Footnote> Footnotes)
{
    /// <summary>The name of the group of <c>&lt;ref&gt;</c> without a group: the references.</summary>
    public const string References = "";

    /// <summary>The name under which the article's own notes are kept, whichever template wrote them.</summary>
    public const string Notes = "notes";
}

/// <summary>
/// A reference or an article note. <see cref="Name"/> is the source's own, null if anonymous; it may hold any character and is
/// no identifier. <see cref="MarkerCount"/> is how many markers point here, at least 1 unless the note is only listed.
/// </summary>
public sealed record Footnote(int Number, string? Name, ImmutableArray<Inline> Content, int MarkerCount, TextSpan Span);
