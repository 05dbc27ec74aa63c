namespace MongoliaEdition.Wikitext.Templates;

/// <summary>What a template means to this program; the words in Templates/templates.txt, joined.</summary>
internal enum TemplateKind
{
    Citation,
    Quotation,
    MainArticle,
    SeeAlso,
    Merge,
    SourcesWanted,
    Notice,
    SisterProject,
    ReferenceList,
    NoteList,
    NoteListGroup,
    Note,
    NoteGroup,
    Fact,
    Credibility,
    Mark,
    DeadLink,
    Archive,
    Language,
    Foreign,
    ForeignText,
    OtherLanguage,
    OtherLanguageLink,
    Text,
    TextBlocks,
    Sequence,
    Hidden,
    ConversionRules,
    Images,

    /// <summary>Characters that would be markup: <c>{{!}}</c>, <c>{{=}}</c>; the detail says which.</summary>
    Character,

    /// <summary><c>{{#tag:name|content|attribute=value}}</c>.</summary>
    Tag,
}
