using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>What a <see cref="WordPath"/> asks of the script that it goes to. Immutable.</summary>
/// <param name="usual">What each key is written as alone.</param>
/// <param name="forms">How the script writes each character of the table's forms.</param>
internal abstract class PathScript(char[] usual, char[] forms)
{
    public abstract bool IsSimplified { get; }

    public char UsualOf(char key) => usual[key];

    public char FormOf(char form) => forms[form];

    /// <summary>Says of the character at a place what it may become, and at what cost.</summary>
    public abstract void Weigh(ReadOnlySpan<char> text, int index, ref ClauseScript clauses, ref PathPlace place);
}

/// <summary>To Traditional: what is Traditional stays, what is Simplified changes, and what is of both is what it most likely is where it stands.</summary>
internal sealed class TraditionalPath(MixedScriptDictionary dictionary, char[] usual, char[] forms) : PathScript(usual, forms)
{
    // What its author would have typed as well stays where he is at all likely to write Traditional.
    private const int DoubletCost = 7000;
    private const int Likely = 4000;

    // A character that no word holds is more often what it looks like than the counts of words tell.
    private const int LoneCost = 2000;
    private const int Certain = 700;

    // Even where an author keeps to Traditional he takes a wrong character now and then.
    private const int SlipCost = 6000;

    // Of the loose ones one in twenty at most is meant.
    private const int LooseCost = 3000;

    public override bool IsSimplified => false;

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
