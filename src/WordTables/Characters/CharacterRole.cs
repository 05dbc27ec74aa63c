namespace MongoliaEdition.WordTables.Characters;

/// <summary>The script that a character implies, and so its treatment in conversion to Traditional.</summary>
public enum CharacterRole : byte
{
    /// <summary>Neutral and kept: the same in both scripts, or not Chinese.</summary>
    Neutral,

    /// <summary>Used in Traditional only: kept, since its author chose it.</summary>
    Traditional,

    /// <summary>Used in Simplified only: always converted.</summary>
    Simplified,

    /// <summary>A character of both scripts that stands for several in Traditional (里 后 干 系): the context decides.</summary>
    Shared,

    /// <summary>Shared, but often typed carelessly for its Traditional forms (于 后 并 采): converted unless a phrase objects.</summary>
    Careless,

    /// <summary>Shared, and a common Traditional spelling beside its other form (台/臺 布/佈 占/佔): kept in a Traditional clause.</summary>
    Doublet,
}
