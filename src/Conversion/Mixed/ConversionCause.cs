namespace MongoliaEdition.Conversion.Mixed;

/// <summary>The reason for a result.</summary>
public enum ConversionCause
{
    /// <summary>A character with one counterpart, or the default of several.</summary>
    Character,

    /// <summary>An entry of the dictionary of phrases.</summary>
    Phrase,

    /// <summary>A shared character, kept because its clause is Traditional.</summary>
    KeptInContext,

    /// <summary>A shared character, converted because its clause is Simplified.</summary>
    ConvertedInContext,

    /// <summary>著 or 着, by whether it follows an author's name.</summary>
    AuthorContext,

    /// <summary>A rule of the editors, of the article or of the glossary.</summary>
    Rule,

    /// <summary>A quotation mark, by the depth of its quotation.</summary>
    Quotation,

    /// <summary>In <c>-{…}-</c>, another language or an address: not touched.</summary>
    Protected,
}
