namespace MongoliaEdition.Wikitext.Templates;

/// <summary>What can be said of a template besides its names and its kind. Each is a <see cref="Pattern"/>; files write the words in lower case.</summary>
public enum TemplateKey
{
    /// <summary>The words that it shows.</summary>
    Show,

    /// <summary>A language, as BCP 47 tag or as code of a Wikipedia.</summary>
    Language,

    /// <summary>The page of this wiki that it links to.</summary>
    Page,

    /// <summary>The page of the other wiki.</summary>
    Other,

    /// <summary>The words of the link.</summary>
    Label,

    /// <summary>The group of footnotes.</summary>
    Group,

    /// <summary>The interwiki prefix of a sister project.</summary>
    Project,
    Author,
    Source,

    /// <summary>What stands above the words of a ruby.</summary>
    Reading,

    /// <summary>What stands between the parts of a sequence.</summary>
    Between,
    Caption,

    /// <summary>The name of a picture's file.</summary>
    File,

    /// <summary>Why nothing shows.</summary>
    Reason,

    /// <summary>The letters of GB/T 7714 for the document that is cited; a question mark where its arguments tell.</summary>
    Document,

    /// <summary>Whether the title is a part of the work, as an article is of an encyclopedia.</summary>
    Part,

    /// <summary>Which of several looks of one kind.</summary>
    Style,
}
