using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// To Simplified: the word decides between 著 and 着 and between 乾 and 干; everything else is decided already.
/// </summary>
internal sealed class SimplifiedPath(SimplifiedDictionary dictionary, char[] units) : PathScript(units, units)
{
    /// <summary>The characters decided here.</summary>
    public const string Characters = "著乾";

    // Simplified has both characters, so the typed one is meant.
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
