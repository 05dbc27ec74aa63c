using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>A place of a path: its character, the cost and origin of the best way to it, and the result.</summary>
internal struct PathPlace
{
    /// <summary>What the table says of the character.</summary>
    public CharacterRecord Character;

    public int Cost;
    public int Choice;

    /// <summary>The cost of any form but <see cref="Kept"/>.</summary>
    public int ChangeCost;

    /// <summary>The same for a word of this character alone.</summary>
    public int LoneChangeCost;

    public ContextDemand Demand;

    /// <summary>The form if the character is kept; NUL if it must change.</summary>
    public char Kept;

    public char Result;
    public byte From;
    public byte WordStart;
    public byte WordLength;

    /// <summary>Whether its usual form has no price and is allowed.</summary>
    public readonly bool IsUsualFree => (Character.Usual == Kept || (ChangeCost == 0 && LoneChangeCost == 0))
        && (ChangeCost == PathCost.Never || Demand.Allows(Character.Standard));
}
