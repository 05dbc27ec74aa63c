using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>edition.yml.</summary>
internal static class EditionShape
{
    public static MapShape Shape { get; } = new(
    [
        new("id", CommonShapes.Id, "本版的 id", IsRequired: true),
        new("title", CommonShapes.ScriptText, "書名", IsRequired: true),
        new("source", Source, "條目的來源", IsRequired: true),
        new("licence", CommonShapes.Text, "授權條款（SPDX 代號）", IsRequired: true),
        new("baseUrl", new TextShape(TextRules.Address) { IsNullable = true }, "網站的網址；還不知道則寫 null"),
        new("version", CommonShapes.Text with { MayLookLikeNumber = true }, "版本號", IsRequired: true),
        new("editors", CommonShapes.Names, "編者；引用格式以此署名，依此順序"),
        new("versions", new ListShape(Version), "歷次版本；引用格式取與 version 相同者的日期"),
        new("description", CommonShapes.ScriptText, "一兩句話的簡介"),
        new("abstract", CommonShapes.Abstract, "外文的一兩句話，如 en；書名頁上給外國讀者看"),
        new("contact", new TextShape(TextRules.Contact) { IsNullable = true }, "讀者報告錯誤之處：https:// 網址或 mailto:"),
        new("repository", new TextShape(TextRules.Address) { IsNullable = true }, "存放檔案的網址"),
        new("scripts", Scripts, $"本版的字體，兩種或更多，依此順序排列；不寫則為 {string.Join("、", Script.Default)}"),
        new("conversion", Conversion, "繁簡轉換的選項"),
        new("actors", new ListShape(Actor), "年表中行動的各方；讀者依此順序選看"),
        new("map", Map, "地名頁的地圖；不寫則由各地名的經緯度決定範圍"),
        new("outputs", new EitherShape(new ChoiceShape(["all"]), CommonShapes.Ids), "要做的輸出：all 全部，或名稱的清單，如 [html, search]"),
        new("keep", new ListShape(new TextShape(TextRules.KeptName)), "輸出資料夾裡不屬於本版、建置時保留的檔名；.git 和 CNAME 不寫也保留"),
        new("accepted", new ListShape(Accepted), "已知而接受的原文損壞"),
    ]);

    private static MapShape Version => new(
    [
        new("version", CommonShapes.Text with { MayLookLikeNumber = true }, "版本號", IsRequired: true),
        new("date", new TextShape(TextRules.Day) { MayLookLikeNumber = true }, "發布日期，如 2026-11-26", IsRequired: true),
        new("changes", CommonShapes.ScriptText, "改了什麼"),
    ]);

    private static ListShape Scripts => new(new ChoiceShape(CommonShapes.Scripts));

    private static MapShape Source => new(
    [
        new("title", CommonShapes.Text, "條目名稱", IsRequired: true),
        new("project", CommonShapes.Text, "計畫名稱", IsRequired: true),
        new("url", new TextShape(TextRules.Address), "條目網址", IsRequired: true),
        new("revision", CommonShapes.Text with { MayLookLikeNumber = true }, "修訂版本號；不知道則寫 unknown", IsRequired: true),
        new("date", new TextShape(TextRules.Day) { MayLookLikeNumber = true }, "該版本的日期；由 fetch 寫成"),
        new("permanent", new TextShape(TextRules.Address), "該版本的固定網址；由 fetch 寫成"),
        new("licence", CommonShapes.Text, "條目的授權條款", IsRequired: true),
        new("api", new TextShape(TextRules.Address), "維基的 API 網址，如 https://example.org/w/api.php；fetch 找不到時才寫"),
    ]);

    private static MapShape Conversion => new(
    [
        new("regional", new FlagShape(), "是否轉換兩岸用詞"),
        new("style", new FlagShape(), "是否統一寫法"),
    ]);

    private static MapShape Actor => new(
    [
        new("id", CommonShapes.Id, "這一方的 id，年表的 actors 用它", IsRequired: true),
        new("label", CommonShapes.ScriptText, "名稱", IsRequired: true),
    ]);

    private static MapShape Map => new(
    [
        new("frame", Frame, "地圖的範圍；跨越180度經線時，西界的數值大於東界"),
        new("emphasis", new ListShape(new TextShape(TextRules.Country)), "突出顯示的國家，ISO 3166-1的兩字母代碼，如 MN"),
    ]);

    private static MapShape Frame => new(
    [
        new("west", new NumberShape(-180, 180, IsInteger: false), "西界的經度", IsRequired: true),
        new("south", new NumberShape(-90, 90, IsInteger: false), "南界的緯度", IsRequired: true),
        new("east", new NumberShape(-180, 180, IsInteger: false), "東界的經度", IsRequired: true),
        new("north", new NumberShape(-90, 90, IsInteger: false), "北界的緯度", IsRequired: true),
    ]);

    private static MapShape Accepted => new(
    [
        new("code", new TextShape(TextRules.DiagnosticCode), "訊息代碼，如 ED101", IsRequired: true),
        new("quote", CommonShapes.Text, "該行原文中的文字", IsRequired: true),
        new("reason", CommonShapes.Text, "為何接受", IsRequired: true),
    ]);
}
