using MongoliaEdition.Conversion.Rules;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>The files that hold one list each: chronology.yml, conversion.yml, media.yml.</summary>
internal static class ListFileShapes
{
    public static ListShape Chronology { get; } = new(new MapShape(
    [
        new("id", CommonShapes.Id, "事件的 id", IsRequired: true),
        new("date", CommonShapes.Date, "日期（EDTF），如 \"1911-12-29\"", IsRequired: true),
        new("dateDisplay", CommonShapes.ScriptText, "日期的文字說明，EDTF 說不清楚時才寫"),
        new("label", CommonShapes.ScriptText, "事件", IsRequired: true),
        new("actors", CommonShapes.Ids, "行動的各方：edition.yml 的 actors 所列的 id"),
        new("concepts", CommonShapes.Ids, "有關的詞條 id"),
        new("passages", new ListShape(CommonShapes.Quotation), "條目中敘述此事的文字"),
        new("correction", new FlagShape(), "true：此處更正了條目的日期或說法"),
        new("correctionNote", CommonShapes.ScriptText, "條目怎麼說，為何更正，Markdown"),
        new("note", CommonShapes.ScriptText, "說明，Markdown"),
        new("citations", CommonShapes.Citations, "所據文獻"),
    ]));

    public static ListShape Conversion { get; } = new(new MapShape(
    [
        new("kind", ChoiceShape.Of<RuleKind>(), "script 字形（字數不變）、regional 兩岸用詞、style 寫法", IsRequired: true),
        .. CommonShapes.EachScript(CommonShapes.Text, script => $"{script.Name}版的寫法").Fields,
        new("also", new ListShape(CommonShapes.Text), "原文的其他寫法，一併改成上面的寫法"),
        new("except", new ListShape(CommonShapes.Text), "不適用的字句，用哪一種字體寫都可以；規則所管的字在其中就不改"),
        new("scope", Scope, "適用範圍；預設 edition 全書"),
        new("reason", CommonShapes.Text, "理由"),
    ]));

    public static ListShape Media { get; } = new(new MapShape(
    [
        new("file", new TextShape(TextRules.MediaName), "條目中的檔名", IsRequired: true),
        new("caption", CommonShapes.ScriptText, "圖說"),
        new("captionBy", new ChoiceShape(["source", "editor"]), "圖說的作者：source 條目、editor 編者"),
        new("alt", CommonShapes.ScriptText, "替代文字：圖中所見"),
        new("credit", CommonShapes.Text, "作者"),
        new("licence", CommonShapes.Text, "圖片的授權條款"),
        new("source", CommonShapes.Text, "圖片出處"),
        new("image", new TextShape(TextRules.MediaName), "media 資料夾中的圖檔名"),
    ]));

    private static EitherShape Scope => new(
        new ChoiceShape(["edition"]),
        new MapShape(
        [
            new("section", new TextShape(TextRules.SectionId), "章節 id，如 s-3-1"),
            new("passage", CommonShapes.Text, "條目中的文字"),
        ])
        {
            AnyOf = ["section", "passage"],
        });
}
