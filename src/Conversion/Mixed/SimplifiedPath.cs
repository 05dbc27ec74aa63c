using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// To Simplified: the word decides between 著 and 着 and between 乾 and 干; everything else is decided already.
/// </summary>
internal sealed class SimplifiedPath(CharacterTable characters) : PathScript(characters)
{
    /// <summary>The characters decided here.</summary>
    public const string Decided = "著乾";

    // Simplified has both characters, so the typed one is meant.
    private const int ChangeInSimplified = 3000;
    private const int Likely = 1000;

    public override bool IsSimplified => true;

    public override bool MayDemand(ReadOnlySpan<char> text, int index, char key) => false;

    public override bool IsAlwaysKept(ReadOnlySpan<char> text, in CharacterRecord character, ref ClauseScript clauses) => false;

    public override void Weigh(ReadOnlySpan<char> text, int index, ref ClauseScript clauses, ref PathPlace place)
    {
        place.Kept = text[index];
        place.ChangeCost = place.LoneChangeCost = clauses.SimplifiedCostAt(text, index) < Likely ? ChangeInSimplified : 0;
    }
}
