namespace MongoliaEdition.Wikitext.Templates;

/// <summary>What a template means to this program. Templates/kinds.txt says which keys each kind has; files write the words joined by hyphens.</summary>
public enum TemplateKind
{
    /// <summary>Words in the line: what <c>show</c> says.</summary>
    Text,

    /// <summary>The same, kept as characters that would be markup: <c>{{!}}</c>, <c>{{=}}</c>.</summary>
    Character,

    /// <summary>Paragraphs, lists and tables that an argument holds: columns, plain lists, collapsed boxes.</summary>
    Columns,

    /// <summary>All arguments without names, one after the other.</summary>
    Sequence,
    Quotation,
    Infobox,

    /// <summary>A box of links at the foot of the page.</summary>
    Navigation,

    /// <summary>A line above a section, in its own words.</summary>
    Hatnote,
    MainArticle,
    SeeAlso,
    Merge,
    SourcesWanted,
    Notice,
    SisterProject,
    ReferenceList,
    NoteList,

    /// <summary>A footnote, whose text is an argument.</summary>
    Note,

    /// <summary>Markers of references by their names, <c>{{r|name}}</c>.</summary>
    NamedReference,

    /// <summary>Author, year and page of a work that is cited elsewhere on the page; the style is foot, line, text or parenthesis.</summary>
    ShortReference,

    /// <summary>The mark of a note that is written by hand, and the note's own.</summary>
    NoteLabel,
    Citation,
    Fact,
    Credibility,
    Mark,
    DeadLink,
    Archive,

    /// <summary>The language of a source.</summary>
    Language,

    /// <summary>Text in another language.</summary>
    Foreign,

    /// <summary>A subject whose article another Wikipedia has.</summary>
    OtherLanguage,
    Ruby,

    /// <summary>One picture.</summary>
    Figure,

    /// <summary>{{Multiple image}}.</summary>
    Images,

    /// <summary>Pictures and their captions in turn.</summary>
    Gallery,
    ConversionRules,

    /// <summary>Nothing shows, for a reason.</summary>
    Hidden,

    /// <summary><c>{{#tag:name|content|attribute=value}}</c>.</summary>
    Tag,
}
