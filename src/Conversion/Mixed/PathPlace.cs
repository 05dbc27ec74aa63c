namespace MongoliaEdition.Conversion.Mixed;

/// <summary>A place of a path: its character, the cost and origin of the best way to it, and the result.</summary>
internal struct PathPlace
{
    public int Cost;
    public int Choice;
    public byte From;
    public byte WordStart;
    public byte WordLength;

    /// <summary>The character's key.</summary>
    public char Key;

    /// <summary>The form if the character is kept; NUL if it must change.</summary>
    public char Kept;

    /// <summary>The cost of any form but <see cref="Kept"/>.</summary>
    public int ChangeCost;

    /// <summary>The same for a word of this character alone.</summary>
    public int LoneChangeCost;

    public ContextDemand Demand;

    public char Result;
}
