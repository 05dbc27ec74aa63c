namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>wiki.lock.yml.</summary>
internal static class WikiLockShape
{
    public static MapShape Shape { get; } = new(
    [
        new("page", Page, "條目的修訂版本"),
        new("expansions", new ListShape(Expansion), "expansions 資料夾中由維基展開的模板"),
        new("files", new ListShape(File), "media 資料夾中取自維基的圖片"),
        new("contributors", Contributors, "條目的作者"),
    ]);

    private static TextShape Word => CommonShapes.Text with { MayLookLikeNumber = true };

    private static TextShape Sum => new(TextRules.Checksum) { MayLookLikeNumber = true };

    private static MapShape Page => new(
    [
        new("title", Word, "頁名", IsRequired: true),
        new("id", Word, "頁面編號", IsRequired: true),
        new("revision", Word, "修訂版本號", IsRequired: true),
        new("timestamp", Word, "該版本的時間", IsRequired: true),
        new("sha256", Sum, "原文的校驗碼", IsRequired: true),
        new("address", new TextShape(TextRules.Address), "該版本的固定網址", IsRequired: true),
    ]);

    private static MapShape Expansion => new(
    [
        new("template", Word, "模板的名稱", IsRequired: true),
        new("use", Sum, "條目中這一處用法的代號", IsRequired: true),
        new("revision", Word, "模板的修訂版本號", IsRequired: true),
        new("file", new TextShape(TextRules.MediaName), "expansions 資料夾中的檔名", IsRequired: true),
        new("sha256", Sum, "展開結果的校驗碼", IsRequired: true),
    ]);

    private static MapShape File => new(
    [
        new("file", new TextShape(TextRules.MediaName) { MayLookLikeNumber = true }, "維基上的檔名", IsRequired: true),
        new("image", new TextShape(TextRules.MediaName), "media 資料夾中的檔名", IsRequired: true),
        new("sha1", Sum, "維基上原檔的校驗碼", IsRequired: true),
        new("sha256", Sum, "取回的圖片的校驗碼", IsRequired: true),
        new("author", Word, "作者"),
        new("licence", Word, "授權條款"),
        new("source", new TextShape(TextRules.Address), "檔案頁的網址"),
    ]);

    private static MapShape Contributors => new(
    [
        new("anonymous", new NumberShape(0, int.MaxValue, IsInteger: true), "未登入的作者人數", IsRequired: true),
        new("names", new ListShape(Word), "作者的用戶名", IsRequired: true),
    ]);
}
