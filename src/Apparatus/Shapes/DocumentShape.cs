namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>A file of documents/.</summary>
internal static class DocumentShape
{
    public static MapShape Shape { get; } = new(
    [
        new("title", CommonShapes.PrefLabel, "名稱，可附外文", IsRequired: true),
        new("date", CommonShapes.Date, "簽字或發布的日期（EDTF），如 \"1915-06-07\"", IsRequired: true),
        new("dateDisplay", CommonShapes.ScriptText, "日期的文字說明，如另一種曆法"),
        new("inForce", CommonShapes.Date, "生效的日期（EDTF）"),
        new("place", CommonShapes.ScriptText, "簽字或發布的地方"),
        new("parties", Texts, "當事各方"),
        new("signatories", new ListShape(Signatory), "簽字人"),
        new("languages", Texts, "文本的語言"),
        new("prevailing", CommonShapes.ScriptText, "以哪種文字為準，何處規定"),
        new("printed", CommonShapes.Works, "印在哪裡：references.yml 中的文獻與位置", IsRequired: true),
        new("articles", new ListShape(Article), "逐條的提要，用編者自己的話"),
        new("variants", CommonShapes.ScriptText, "各種文本的異同，Markdown"),
        new("note", CommonShapes.ScriptText, "說明，Markdown"),
        new("seen", CommonShapes.ScriptText, "編者見到的文本與範圍，Markdown"),
        new("abstract", CommonShapes.Abstract, "外文的一句話，如 en"),
        new("concepts", CommonShapes.Ids, "有關的詞條 id"),
    ]);

    private static ListShape Texts => new(CommonShapes.Text);

    private static MapShape Signatory => new(
    [
        new("party", CommonShapes.Text, "代表哪一方"),
        new("name", CommonShapes.Text, "姓名", IsRequired: true),
        new("office", CommonShapes.Text, "官職"),
    ]);

    private static MapShape Article => new(
    [
        new("id", new TextShape(TextRules.Id) { MayLookLikeNumber = true }, "條號，如 4；不是條的寫 id，如 preamble", IsRequired: true),
        new("label", CommonShapes.ScriptText, "顯示的名稱；不寫則為「第…條」"),
        new("digest", CommonShapes.ScriptText, "提要，Markdown", IsRequired: true),
    ]);
}
