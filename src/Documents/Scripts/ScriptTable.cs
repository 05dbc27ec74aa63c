using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Scripts;

/// <summary>
/// One row for each script: a new one needs nothing but its row, and words in words.json where it differs from its parent. The order is that in
/// which scripts are listed, and the first stands for all where one must. Quotation marks are those of Taiwan's Ministry of Education
/// (重訂標點符號手冊) and of GB/T 15834-2011; fallbacks of variants those of MediaWiki's ZhConverter.
/// </summary>
internal static class ScriptTable
{
    private static readonly Script Taiwan = new()
    {
        Tag = "zh-Hant",
        Name = "繁體",
        Description = "繁體（臺灣字形）",
        Characters = CharacterSet.Traditional,
        VariantTable = "TWVariants",
        OpenCcConfiguration = "s2tw",
        WikiVariants = ["zh-hant", "zh-tw", "zh-hk", "zh-mo", "zh", ""],
        QuotationMarks = "「」『』",
    };

    private static readonly Script Mainland = new()
    {
        Tag = "zh-Hans",
        Name = "簡體",
        Description = "簡體；不寫則自動轉換",
        Characters = CharacterSet.Simplified,
        OpenCcConfiguration = "t2s",
        WikiVariants = ["zh-hans", "zh-cn", "zh-sg", "zh-my", "zh", ""],
        QuotationMarks = "“”‘’",
    };

    public static ImmutableArray<Script> Rows { get; } = [Taiwan, Mainland];
}
