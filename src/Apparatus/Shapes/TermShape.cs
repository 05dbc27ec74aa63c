using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>A file of glossary/.</summary>
internal static class TermShape
{
    public static MapShape Shape { get; } = new(
    [
        new("type", ChoiceShape.Of<EntryType>(), "person 人物、place 地名、organization 組織、event 事件、treaty 條約、office 職官、concept 概念", IsRequired: true),
        new("prefLabel", CommonShapes.PrefLabel, "標準名稱，可附外文", IsRequired: true),
        new("altLabel", CommonShapes.AltLabel, "其他名稱"),
        new("hiddenLabel", CommonShapes.HiddenLabel, "只供搜尋與連結、不顯示的名稱"),
        new("definition", CommonShapes.ScriptText, "釋義，Markdown", IsRequired: true),
        new("scopeNote", CommonShapes.ScriptText, "本條範圍的說明，Markdown"),
        new("abstract", CommonShapes.Abstract, "外文的一句話，如 en"),
        new("broader", CommonShapes.Ids, "上位詞條的 id"),
        new("related", CommonShapes.Ids, "相關詞條的 id"),
        new("dates", Dates, "日期（EDTF）"),
        new("datesDisplay", CommonShapes.ScriptText, "日期的文字說明，EDTF 說不清楚時才寫"),
        new("sort", Sort, "排序", IsRequired: true),
        new("geo", Geo, "經緯度，只用於地名"),
        new("link", Link, "如何自動連結"),
        new("context", new FlagShape(), "true：背景詞條，可以不在條目中出現"),
        new("citations", CommonShapes.Citations, "所據文獻"),
        new("status", ChoiceShape.Of<EntryStatus>(), "draft 草稿：只檢查，不發布；published 已發布（預設）、withdrawn 已撤回（保留網址）"),
    ]);

    private static MapShape Dates => new(
    [
        new("birth", CommonShapes.Date, "生年，如 \"[1869,1870]\""),
        new("death", CommonShapes.Date, "卒年，如 \"1924-05-20\""),
        new("start", CommonShapes.Date, "起"),
        new("end", CommonShapes.Date, "訖"),
        new("date", CommonShapes.Date, "日期"),
    ]);

    private static MapShape Sort => new(
    [
        new("pinyin", Pinyin, "漢語拼音，不標聲調，音節以空格分開；兩岸譯名讀音不同時，各寫其拼音", IsRequired: true),
        new("strokes", Strokes, "標準名稱的總筆畫數；繁簡不同時，各寫其數", IsRequired: true),
    ]);

    private static NumberShape StrokeCount => new(1, 999, IsInteger: true);

    private static EitherShape Strokes => new(
        StrokeCount,
        CommonShapes.EachScript(StrokeCount, script => $"{script.Name}名稱的總筆畫數，如 14"));

    private static EitherShape Pinyin => new(
        new TextShape(TextRules.Pinyin),
        CommonShapes.EachScript(new TextShape(TextRules.Pinyin), script => $"{script.Name}名稱的拼音，如 gan nai di"));

    private static MapShape Geo => new(
    [
        new("lat", new NumberShape(-90, 90, IsInteger: false), "緯度，北緯為正", IsRequired: true),
        new("lon", new NumberShape(-180, 180, IsInteger: false), "經度，東經為正", IsRequired: true),
    ]);

    private static MapShape Link => new(
    [
        new("policy", ChoiceShape.Of<LinkPolicy>(), "first-per-section 每節首次（預設）、all 每次、none 不連結"),
        new("never", new ListShape(CommonShapes.Text), "不連結的名稱"),
        new("exclude", new ListShape(ChoiceShape.Of<LinkExclusion>()), "不連結之處：heading 標題、citation 文獻"),
    ]);
}
