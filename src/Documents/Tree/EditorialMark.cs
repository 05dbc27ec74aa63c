using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>
/// A short remark that Wikipedia's editors put behind a passage or a source. Not text of the article: the theme words it.
/// </summary>
public sealed record EditorialMark(EditorialMarkKind Kind) : InlineMarker
{
    /// <summary>A language tag, a date or the like, as written; null where the kind needs none.</summary>
    public string? Detail { get; init; }

    /// <summary>What the mark itself links to: the archived copy, the article in another language.</summary>
    public LinkTarget? Target { get; init; }
}

public enum EditorialMarkKind
{
    /// <summary>{{Fact}}: a source is wanted for the passage before the mark.</summary>
    CitationNeeded,

    /// <summary>{{verify credibility}}.</summary>
    CredibilityDoubtful,

    /// <summary>{{dead link}}; <see cref="EditorialMark.Detail"/> is the date since when, as written.</summary>
    DeadLink,

    /// <summary>{{en}}: the language of a source, as BCP 47 tag in <see cref="EditorialMark.Detail"/>.</summary>
    SourceLanguage,

    /// <summary>{{webarchive}}: an archived copy; <see cref="EditorialMark.Detail"/> is its date.</summary>
    ArchivedCopy,

    /// <summary>{{link-en}}: the article of another language's Wikipedia where ours has none.</summary>
    OtherLanguageArticle,

    /// <summary>Any other mark; <see cref="EditorialMark.Detail"/> is the template's name.</summary>
    Other,
}
