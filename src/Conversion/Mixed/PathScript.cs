using System.Runtime.CompilerServices;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>The target script of a <see cref="WordPath"/>. Immutable.</summary>
/// <param name="usual">The usual form of each key.</param>
/// <param name="forms">The script's form of each character in the table.</param>
internal abstract class PathScript(char[] usual, char[] forms)
{
    public abstract bool IsSimplified { get; }

    public char UsualOf(char key) => usual[key];

    public char FormOf(char form) => forms[form];

    /// <summary>Sets the possible results for a character, with their costs.</summary>
    public abstract void Weigh(ReadOnlySpan<char> text, int index, ref ClauseScript clauses, ref PathPlace place);
}

/// <summary>To Traditional: Traditional characters stay, Simplified ones change, and shared ones are decided by their likelihood in place.</summary>
internal sealed class TraditionalPath(MixedScriptDictionary dictionary, char[] usual, char[] forms) : PathScript(usual, forms)
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

    public override bool IsSimplified => false;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Weigh(ReadOnlySpan<char> text, int index, ref ClauseScript clauses, ref PathPlace place)
    {
        var unit = text[index];
        place.Kept = dictionary.VariantOf(unit);
        var role = dictionary.RoleOf(unit);
        if (role is CharacterRole.Neutral or CharacterRole.Traditional || dictionary.NeedsLookup(unit))
        {
            place.ChangeCost = place.LoneChangeCost = PathCost.Never;
            return;
        }

        place.Demand = CharacterContexts.Instance.DemandAt(text, index);
        if (role == CharacterRole.Simplified)
        {
            place.Kept = '\0';
            return;
        }

        place.ChangeCost = place.LoneChangeCost = clauses.AroundOf(text).IsPurelyTraditional && !CharacterSigns.IsLoose(unit)
            ? PathCost.Never
            : CostOf(text, index, role, ref clauses);
        if (role != CharacterRole.Careless && !CharacterSigns.IsLoose(unit) && place.ChangeCost is > Certain and < PathCost.Never)
        {
            place.LoneChangeCost += LoneCost;
        }
    }

    private static int CostOf(ReadOnlySpan<char> text, int index, CharacterRole role, ref ClauseScript clauses)
    {
        var cost = Math.Min(clauses.SimplifiedCostAt(text, index), CharacterSigns.IsLoose(text[index]) ? LooseCost : SlipCost);
        return role switch
        {
            CharacterRole.Doublet when cost > Likely => DoubletCost,
            CharacterRole.Careless => Math.Min(cost, PathCost.Of(clauses.AroundOf(text).Carelessness(CharacterSigns.CarelessIndex(text[index])))),
            _ => cost,
        };
    }
}
