using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>
/// The order of GB/T 7714: people, title with the type of document, the work it is part of, other people, edition, place and
/// publisher, volume and issue, date, pages, identifiers; then language, access, archived copy, quotation.
/// </summary>
internal sealed class CitationComposer(CitationFields fields, CitationAddresses addresses, CitationKind kind, CitationSetter setter)
{
    // Reports, patents and theses have numbers of their own, not issues.
    private const string NumberedDocuments = "RPD";

    private readonly CitationWording _wording = setter.Wording;

    public ImmutableArray<Inline> Compose()
    {
        var source = _wording.Join("after-title", Head(), Publication());
        var whole = _wording.Join("between-elements", [.. source, .. LanguageMarks()], Access(), Archive());
        return _wording.Join("before-quotation", [.. whole, .. LostMark()], setter.Quotation());
    }

    private ImmutableArray<Inline> Head()
    {
        var title = TitleGroup();
        var people = Responsible();
        return title.IsEmpty ? people : _wording.Join("after-authors", people, title);
    }

    // Who has no authors is known by its editors.
    private ImmutableArray<Inline> Responsible() => Authors() is { IsEmpty: false } authors ? authors : Editors();

    private ImmutableArray<Inline> Authors() =>
        _wording.Join("between-names", setter.People("author"), setter.Value("coauthors"));

    private ImmutableArray<Inline> Editors() => WordedPeople("editor");

    private ImmutableArray<Inline> EditorsBesideAuthors() => Authors().IsEmpty ? [] : Editors();

    private ImmutableArray<Inline> WordedPeople(string role) =>
        setter.People(role) is { IsEmpty: false } people ? _wording.Set(role, people) : [];

    private bool HasChapter => fields["chapter"] is not null;

    private bool IsPartOfWork => !HasChapter && kind.IsPart && fields["work"] is not null;

    // A chapter in a book, an entry in an encyclopedia, or a whole.
    private ImmutableArray<Inline> TitleGroup()
    {
        if (HasChapter)
        {
            var chapter = Linked(setter.Value("chapter"), addresses.Chapter);
            return _wording.Join("before-work", [.. chapter, .. Translation("translated-chapter"), .. TypeMark()], Container(Title()));
        }

        return IsPartOfWork
            ? _wording.Join("before-work", [.. Title(), .. TypeMark()], Container(setter.Value("work")))
            : Title() is { IsEmpty: false } title ? [.. title, .. TypeMark()] : [];
    }

    private ImmutableArray<Inline> Container(ImmutableArray<Inline> work) =>
        _wording.Join("after-authors", EditorsBesideAuthors(), work);

    private ImmutableArray<Inline> Title()
    {
        var title = _wording.Join("between-elements", OwnTitle(), setter.Value("script-title"));
        return title.IsEmpty && addresses.Title is not null
            ? Linked(_wording.Say("source-page"), addresses.Title)
            : [.. Linked(title, addresses.Title), .. Translation("translated-title")];
    }

    private ImmutableArray<Inline> OwnTitle() => setter.Value("title") is { IsEmpty: false } title
        ? title
        : setter.Value("wikisource");

    private ImmutableArray<Inline> Translation(string role) => setter.Worded(role, "translated-title");

    // Where the words hold links of their own, the address gets words for itself behind them.
    private ImmutableArray<Inline> Linked(ImmutableArray<Inline> words, LinkTarget? target) => target switch
    {
        null => words,
        _ when words.IsEmpty => [],
        _ when RunningText.HasLink(words) =>
            [.. words, .. _wording.Set("parenthesis", [new Link(target, _wording.Say("source-page"))])],
        _ => [new Link(target, words) { Span = RunningText.SpanOf(words) }],
    };

    private ImmutableArray<Inline> TypeMark()
    {
        var mark = _wording.Set("type", [.. _wording.Letters(kind.Type), .. addresses.IsOnline ? _wording.Say("online") : []]);
        return [.. mark, .. setter.Worded("kind", "parenthesis"), .. setter.Named("format", "parenthesis")];
    }

    private ImmutableArray<Inline> Publication() => _wording.Join("between-elements",
        IsPartOfWork || HasChapter ? [] : EditorsBesideAuthors(),
        WordedPeople("translator"),
        setter.Value("others"),
        IsPartOfWork ? [] : setter.Value("work"),
        setter.Value("department"),
        setter.Value("series"),
        setter.Value("number"),
        setter.Counted("edition"),
        Publisher(),
        setter.Value("agency"),
        VolumeAndIssue(),
        Date(),
        setter.Counted("page"),
        setter.Value("at"),
        CitationIdentifiers.Set(fields, _wording),
        setter.Worded("via", "via"));

    private ImmutableArray<Inline> Publisher() => _wording.Join("after-place",
        setter.Value("place"),
        fields["publisher"] is null && fields["wikisource"] is not null ? _wording.Say("wikisource") : setter.Value("publisher"));

    private ImmutableArray<Inline> VolumeAndIssue() =>
        _wording.Join("between-volume-and-issue", setter.Counted("volume"), Issue());

    private ImmutableArray<Inline> Issue() =>
        NumberedDocuments.Contains(kind.Type, StringComparison.Ordinal) ? setter.Value("issue") : setter.Counted("issue");

    // As the source writes it: eras, free words and what else stands there is part of the citation.
    private ImmutableArray<Inline> Date() =>
        Day() is { IsEmpty: false } day
            ? [.. day, .. OriginalDate() is { IsEmpty: false } original ? _wording.Set("parenthesis", original) : []]
            : OriginalDate();

    private ImmutableArray<Inline> OriginalDate() => setter.Worded("original-date", "original-date");

    private ImmutableArray<Inline> Day() => _wording.Join("between-year-and-month", setter.Value("date"), setter.Value("month"));

    private ImmutableArray<Inline> LanguageMarks() => fields["language"] is { } field ? CitationLanguages.Set(field, _wording) : [];

    private ImmutableArray<Inline> Access() => setter.Worded("access-date", "accessed");

    private ImmutableArray<Inline> Archive()
    {
        var date = addresses.ArchiveDate is { } field ? setter.Value(field) : [];
        return addresses.HasArchive ? _wording.Set(addresses.ArchiveWording, date, addresses.ArchiveLink) : [];
    }

    private ImmutableArray<Inline> LostMark() => addresses.IsLost ? [new EditorialMark(EditorialMarkKind.DeadLink)] : [];
}
