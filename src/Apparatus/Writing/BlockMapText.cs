using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Schemas;
using MongoliaEdition.Apparatus.Shapes;

namespace MongoliaEdition.Apparatus.Writing;

/// <summary>Writes blocks.yml, one line per block so that diffs are readable.</summary>
public static class BlockMapText
{
    private const string Remark = """
        # 條目各段、標題、圖的代號，條目換新版本時不變。由 revise 指令寫成，不要手改。
        # 代號之後是原文的指紋和開頭幾個字；gone 是條目不再有的段，指向它的連結改到它前面的一段。

        """;

    public static string Write(BlockMap map)
    {
        var text = new StringBuilder(EditionSchemas.Modeline("blocks", "")).Append('\n').Append(Remark.ReplaceLineEndings("\n"));
        foreach (var entry in map.Entries)
        {
            text.Append(entry.Id).Append(": ").Append(ValueOf(entry)).Append('\n');
        }

        return text.ToString();
    }

    private static string ValueOf(BlockMapEntry entry) => entry.IsGone
        ? BlockMapShape.Gone
        : YamlText.Of(entry.Opening.Length > 0 ? $"{entry.Fingerprint} {entry.Opening}" : entry.Fingerprint);
}
