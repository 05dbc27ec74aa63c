using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>Costs of a <see cref="WordPath"/>, in the unit of the word table.</summary>
internal static class PathCost
{
    public const int Never = int.MaxValue;

    public static int Of(double probability) => (int)Math.Round(-Math.Log(probability) * WordTable.CostUnit);
}
