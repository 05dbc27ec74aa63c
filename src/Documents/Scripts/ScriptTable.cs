using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Scripts;

/// <summary>
/// One row per script. A new script needs only its row and, where it differs from its parent, texts in words.json. Scripts are listed in
/// this order, and the first is used where only one can be. Quotation marks follow Taiwan's Ministry of Education (重訂標點符號手冊)
/// and GB/T 15834-2011, variant fallbacks MediaWiki's ZhConverter.
/// </summary>
internal static class ScriptTable
{
    public static readonly ImmutableArray<string> Unconverted = ["", "zh", "zh-hans", "zh-hant", "zh-cn", "zh-tw", "zh-hk", "zh-sg", "zh-mo", "zh-my"];

    private static readonly Script Taiwan = new()
    {
        Tag = "zh-Hant",
        Name = "繁體",
        Description = "繁體（臺灣字形）",
        Characters = CharacterSet.Traditional,
        VariantTable = "TWVariants",
        OpenCcConfiguration = "s2tw",
        WikiVariants = ["zh-tw", "zh-hant", "zh-hk", "zh-mo", "zh", ""],
        QuotationMarks = "「」『』",
        IsVerticalToo = true,
        Fonts = new(
            Marks: "Songti TC, Noto Serif CJK TC, Noto Serif TC, PingFang TC, Noto Sans CJK TC, PMingLiU, Microsoft JhengHei",
            Song: "Songti TC, Noto Serif CJK TC, Noto Serif TC, Source Han Serif TC, PMingLiU, MingLiU",
            Hei: "PingFang TC, Noto Sans CJK TC, Noto Sans TC, Source Han Sans TC, Microsoft JhengHei",
            Kai: "Kaiti TC, BiauKai, DFKai-SB, TW-MOE-Std-Kai, AR PL UKai TW, Songti TC, Noto Serif CJK TC, Noto Serif TC, PMingLiU"),
    };

    private static readonly Script Mainland = new()
    {
        Tag = "zh-Hans",
        Name = "簡體",
        Description = "簡體；不寫則自動轉換",
        Characters = CharacterSet.Simplified,
        OpenCcConfiguration = "t2s",
        WikiVariants = ["zh-cn", "zh-hans", "zh-sg", "zh-my", "zh", ""],
        QuotationMarks = "“”‘’",
        Fonts = new(
            Marks: "Songti SC, Noto Serif CJK SC, Noto Serif SC, PingFang SC, Noto Sans CJK SC, SimSun, Microsoft YaHei",
            Song: "Songti SC, Noto Serif CJK SC, Noto Serif SC, Source Han Serif SC, SimSun",
            Hei: "PingFang SC, Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, Microsoft YaHei",
            Kai: "Kaiti SC, STKaiti, KaiTi, AR PL UKai CN, Songti SC, Noto Serif CJK SC, Noto Serif SC, SimSun"),
    };

    private static readonly Script HongKong = new()
    {
        Tag = "zh-Hant-HK",
        Name = "香港繁體",
        Description = "繁體（香港字形）；不寫則由 zh-Hant 轉換",
        Parent = Taiwan,
        Characters = CharacterSet.Traditional,
        VariantTable = "HKVariants",
        VariantPhrases = "HKVariantsPhrases",
        OpenCcConfiguration = "s2hk",
        WikiVariants = ["zh-hk", "zh-mo", "zh-hant", "zh-tw", "zh", ""],
        QuotationMarks = "「」『』",
        IsVerticalToo = true,
        Fonts = new(
            Marks: "Songti TC, Noto Serif CJK HK, Noto Serif HK, PingFang HK, Noto Sans CJK HK, PMingLiU_HKSCS, Microsoft JhengHei",
            Song: "Noto Serif CJK HK, Noto Serif HK, Source Han Serif HK, Songti TC, PMingLiU_HKSCS, MingLiU_HKSCS, PMingLiU",
            Hei: "PingFang HK, Noto Sans CJK HK, Noto Sans HK, Source Han Sans HK, Microsoft JhengHei",
            Kai: "Kaiti TC, BiauKai, DFKai-SB, AR PL UKai HK, Songti TC, Noto Serif CJK HK, Noto Serif HK, PMingLiU_HKSCS"),
    };

    public static ImmutableArray<Script> Rows { get; } = [Taiwan, Mainland, HongKong];

    public static ImmutableArray<Script> Roots { get; } = [.. Rows.Where(script => script.Parent is null)];
}
