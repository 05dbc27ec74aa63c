using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>
/// A short remark by Wikipedia's editors on a passage or source. It is not text of the article; its wording is up to the theme.
/// </summary>
public sealed record EditorialMark(EditorialMarkKind Kind) : InlineMarker
{
    /// <summary>A language tag, a date or the like, as written; null if the kind has none.</summary>
    public string? Detail { get; init; }

    /// <summary>What the mark itself links to: the archived copy, the article in another language.</summary>
    public LinkTarget? Target { get; init; }
}

public enum EditorialMarkKind
{
    /// <summary>{{Fact}}: the passage before the mark needs a source.</summary>
    CitationNeeded,

    /// <summary>{{verify credibility}}.</summary>
    CredibilityDoubtful,

    /// <summary>{{dead link}}; <see cref="EditorialMark.Detail"/> is the date given, as written.</summary>
    DeadLink,

    /// <summary>{{en}}: the language of a source, as BCP 47 tag in <see cref="EditorialMark.Detail"/>.</summary>
    SourceLanguage,

    /// <summary>{{webarchive}}: an archived copy; <see cref="EditorialMark.Detail"/> is its date.</summary>
    ArchivedCopy,

    /// <summary>{{link-en}}: the article in another language's Wikipedia if ours has none.</summary>
    OtherLanguageArticle,

    /// <summary>A note that is referred to and nowhere written: all that is in it.</summary>
    UndefinedNote,

    /// <summary>Any other mark; <see cref="EditorialMark.Detail"/> is the template's name.</summary>
    Other,
}
