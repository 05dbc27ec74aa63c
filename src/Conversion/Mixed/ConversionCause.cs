namespace MongoliaEdition.Conversion.Mixed;

/// <summary>Why a character became what it is.</summary>
public enum ConversionCause
{
    /// <summary>A character with one counterpart, or the default of several where nothing else decides.</summary>
    Character,

    /// <summary>An entry of the dictionary of phrases.</summary>
    Phrase,

    /// <summary>A character of both scripts, kept because its clause is written in Traditional.</summary>
    KeptInContext,

    /// <summary>A character of both scripts, converted because its clause is written in Simplified.</summary>
    ConvertedInContext,

    /// <summary>著 or 着, decided by whether it stands behind an author's name.</summary>
    AuthorContext,

    /// <summary>A rule of the editors, of the article or of the glossary.</summary>
    Rule,

    /// <summary>A quotation mark, by the depth of its quotation.</summary>
    Quotation,

    /// <summary>In <c>-{…}-</c>, in a foreign language or in an address: not touched.</summary>
    Protected,
}
