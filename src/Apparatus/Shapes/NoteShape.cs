using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>A file of notes/.</summary>
internal static class NoteShape
{
    public static MapShape Shape { get; } = new(
    [
        new("type", ChoiceShape.Of<NoteType>(), "編者注的種類：editorial 編者注、gloss 釋義、source 出處、variant 異文、correction 勘誤、question 存疑、translation 譯注", IsRequired: true),
        new("target", CommonShapes.NoteTarget, "所注的文字", IsRequired: true),
        new("body", CommonShapes.ScriptText, "注文，Markdown；另一種字形不寫則自動轉換", IsRequired: true),
        new("reading", CommonShapes.ScriptText, "勘誤：所引的文字整段應作什麼，純文字；寫進資料檔（TEI、網頁注釋）"),
        new("citations", CommonShapes.Citations, "所據文獻"),
        new("evidence", new ChoiceShape(["text"]), "text：條目本文就能證明，不必另引文獻"),
        new("concepts", CommonShapes.Ids, "有關的詞條 id"),
        new("certainty", ChoiceShape.Of<Certainty>(), "可信程度：high 高、medium 中、low 低、unknown 不詳"),
        new("creator", CommonShapes.Text, "撰者"),
        new("created", new TextShape(TextRules.Day), "撰寫日期，如 2026-11-22"),
        new("modified", new TextShape(TextRules.Day), "最後修改的日期"),
        new("status", ChoiceShape.Of<NoteStatus>(), "draft 草稿、published 已發布（預設）、withdrawn 已撤回（保留位置）"),
    ]);
}
