using System.Runtime.CompilerServices;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>The target script of a <see cref="WordPath"/>. Immutable.</summary>
internal abstract class PathScript(CharacterTable characters)
{
    public ReadOnlySpan<CharacterRecord> Characters => characters.Records;

    public abstract bool IsSimplified { get; }

    /// <summary>The script's form of a character in the table of words.</summary>
    public char FormOf(char form) => IsSimplified ? form : characters[form].Kept;

    /// <summary>Whether what stands around may require or forbid a form of a character.</summary>
    public abstract bool MayDemand(ReadOnlySpan<char> text, int index, char key);

    /// <summary>Whether a character is kept wherever it stands in this text.</summary>
    public abstract bool IsAlwaysKept(ReadOnlySpan<char> text, in CharacterRecord character, ref ClauseScript clauses);

    /// <summary>Sets the possible results for a character that is not always kept, with their costs.</summary>
    public abstract void Weigh(ReadOnlySpan<char> text, int index, ref ClauseScript clauses, ref PathPlace place);
}

/// <summary>To Traditional: Traditional characters stay, Simplified ones change, and shared ones are decided by their likelihood in place.</summary>
internal sealed class TraditionalPath(CharacterTable characters) : PathScript(characters)
{
    // Common alternative spellings stay if the author may well be writing Traditional.
    private const int DoubletCost = 7000;
    private const int Likely = 4000;

    // A character outside any word means what it looks like more often than word counts suggest.
    private const int LoneCost = 2000;
    private const int Certain = 700;

    // Even a steady author of Traditional mistypes now and then.
    private const int SlipCost = 6000;

    // At most one loose character in twenty is meant.
    private const int LooseCost = 3000;

    private readonly CharacterContexts _contexts = CharacterContexts.Instance;

    public override bool IsSimplified => false;

    public override bool MayDemand(ReadOnlySpan<char> text, int index, char key) => _contexts.DemandAt(text, index, key).Exists;

    public override bool IsAlwaysKept(ReadOnlySpan<char> text, in CharacterRecord character, ref ClauseScript clauses) =>
        character.Role != CharacterRole.Simplified && character.Class != CharacterClass.Loose && clauses.AroundOf(text).IsPurelyTraditional;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Weigh(ReadOnlySpan<char> text, int index, ref ClauseScript clauses, ref PathPlace place)
    {
        place.Demand = _contexts.DemandAt(text, index, place.Character.Key);
        var (role, isLoose) = (place.Character.Role, place.Character.Class == CharacterClass.Loose);
        if (role == CharacterRole.Simplified)
        {
            (place.Kept, place.ChangeCost, place.LoneChangeCost) = ('\0', 0, 0);
            return;
        }

        place.ChangeCost = place.LoneChangeCost = IsAlwaysKept(text, place.Character, ref clauses)
            ? PathCost.Never
            : CostOf(text, index, place.Character, ref clauses);
        if (role != CharacterRole.Careless && !isLoose && place.ChangeCost is > Certain and < PathCost.Never)
        {
            place.LoneChangeCost += LoneCost;
        }
    }

    private static int CostOf(ReadOnlySpan<char> text, int index, in CharacterRecord character, ref ClauseScript clauses)
    {
        var cost = Math.Min(clauses.SimplifiedCostAt(text, index), character.Class == CharacterClass.Loose ? LooseCost : SlipCost);
        return character.Role switch
        {
            CharacterRole.Doublet when cost > Likely => DoubletCost,
            CharacterRole.Careless => Math.Min(cost, PathCost.Of(clauses.AroundOf(text).Carelessness(character.Class - CharacterClass.Careless))),
            _ => cost,
        };
    }
}
