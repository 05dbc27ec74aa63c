using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// To Simplified: what Simplified writes in two ways, 著 or 着, 乾 or 干, is what the word is; all else is decided already.
/// </summary>
internal sealed class SimplifiedPath(SimplifiedDictionary dictionary, char[] units) : PathScript(units, units)
{
    /// <summary>The characters that it decides.</summary>
    public const string Characters = "著乾";

    // Simplified has both, so that its authors mean what they type.
    private const int ChangeInSimplified = 3000;
    private const int Likely = 1000;

    public override bool IsSimplified => true;

    public override void Weigh(ReadOnlySpan<char> text, int index, ref ClauseScript clauses, ref PathPlace place)
    {
        var unit = text[index];
        if (!Characters.Contains(unit, StringComparison.Ordinal))
        {
            (place.Kept, place.ChangeCost, place.LoneChangeCost) = (dictionary.DefaultOf(unit), PathCost.Never, PathCost.Never);
            return;
        }

        place.Kept = unit;
        place.ChangeCost = place.LoneChangeCost = clauses.SimplifiedCostAt(text, index) < Likely ? ChangeInSimplified : 0;
    }
}
