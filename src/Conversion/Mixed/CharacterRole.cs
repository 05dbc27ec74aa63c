namespace MongoliaEdition.Conversion.Mixed;

/// <summary>What a character says about the script of the text it stands in, and so how conversion to Traditional treats it.</summary>
internal enum CharacterRole : byte
{
    /// <summary>Says nothing and is kept: the same in both scripts, or no Chinese character.</summary>
    Neutral,

    /// <summary>Used in Traditional only: kept, for its author knew which one he wanted.</summary>
    Traditional,

    /// <summary>Used in Simplified only: always converted.</summary>
    Simplified,

    /// <summary>A character of both scripts that stands for several in Traditional (里 后 干 系): the context decides.</summary>
    Shared,

    /// <summary>Shared, but in texts of mixed script typed carelessly for its Traditional forms (于 后 并 采): converted unless a phrase says no.</summary>
    Careless,

    /// <summary>Shared, and in Traditional a common spelling of the same words as its other form (台/臺 布/佈 占/佔): kept where the clause is Traditional.</summary>
    Doublet,
}
