using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads blocks.yml.</summary>
internal static class BlockMapReader
{
    private const int FingerprintLength = 8;

    /// <summary>The readable entries, in order; none if there is no such file or it contains only comments.</summary>
    public static BlockMap Read(LoadingContext context)
    {
        if (!context.Input.Contains(BlockMap.FileName) || HoldsNothing(context))
        {
            return BlockMap.None;
        }

        var entries = (context.ReadYaml(BlockMap.FileName, BlockMapShape.Shape).Root as YamlMap)?.Entries ?? [];
        return new BlockMap([.. entries.Where(IsSound).Select(entry => Entry(entry.Key, (YamlScalar)entry.Value))]);
    }

    private static bool HoldsNothing(LoadingContext context)
    {
        var reading = new DiagnosticBag();
        var lines = context.Input.Read(BlockMap.FileName, reading).Content.Split('\n');
        return !reading.HasErrors && lines.All(line => line.Trim() is [] or ['#', ..]);
    }

    private static bool IsSound(YamlEntry entry) =>
        BlockMapShape.IsId(entry.Key.Text) && entry.Value is YamlScalar scalar && BlockMapShape.IsValue(scalar.Text);

    private static BlockMapEntry Entry(YamlScalar id, YamlScalar value) => value.Text == BlockMapShape.Gone
        ? new BlockMapEntry(id.Text, "", "", id.Location)
        : new BlockMapEntry(id.Text, value.Text[..FingerprintLength], value.Text[FingerprintLength..].Trim(), id.Location);
}
