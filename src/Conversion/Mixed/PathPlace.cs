namespace MongoliaEdition.Conversion.Mixed;

/// <summary>A place of a path: what is known of its character, what the best way to it costs and where it comes from, and what comes of it.</summary>
internal struct PathPlace
{
    public int Cost;
    public int Choice;
    public byte From;
    public byte WordStart;
    public byte WordLength;

    /// <summary>The character's key.</summary>
    public char Key;

    /// <summary>What the character is if it is not changed; NUL where it must be.</summary>
    public char Kept;

    /// <summary>What it costs to make it another than <see cref="Kept"/>.</summary>
    public int ChangeCost;

    /// <summary>The same where it is a word by itself.</summary>
    public int LoneChangeCost;

    public ContextDemand Demand;

    public char Result;
}
