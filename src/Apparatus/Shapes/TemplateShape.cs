using System.Collections.Immutable;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>templates.yml.</summary>
internal static class TemplateShape
{
    private static readonly TextShape Words = new() { MayLookLikeNumber = true };

    public static ListShape Shape { get; } = new(new MapShape(
    [
        new("name", new EitherShape(Words, new ListShape(Words)), "模板的名稱，一個或多個；* 代表任何文字", IsRequired: true),
        new("kind", ChoiceShape.Of<TemplateKind>(), "模板的種類；不寫就是 text：照 show 顯示文字"),
        .. Enum.GetValues<TemplateKey>().Select(key => new Field(TemplateRule.NameOf(key), Words, Describe(key))),
    ])
    {
        AnyOf = ["show", "kind"],
    });

    private static string Describe(TemplateKey key) => key switch
    {
        TemplateKey.Show => "顯示的文字：{{{1}}}、{{{名稱|預設}}} 代表參數，{{#if:…|…|…}} 視參數有無而定",
        TemplateKey.Language => "語言代碼",
        TemplateKey.Page => "本語言維基百科的條目名",
        TemplateKey.Other => "另一語言維基百科的條目名",
        TemplateKey.Label => "連結的文字",
        TemplateKey.Group => "註腳的分組",
        TemplateKey.Project => "姊妹計畫的前綴，如 s、commons",
        TemplateKey.Author => "引文的作者",
        TemplateKey.Source => "引文的出處",
        TemplateKey.Reading => "注在字上的讀音",
        TemplateKey.Between => "各項之間的文字",
        TemplateKey.Caption => "標題或圖說",
        TemplateKey.File => "圖檔的名稱",
        TemplateKey.Reason => "為何不顯示",
        TemplateKey.Document => "文獻類型的字母（GB/T 7714）；? 則由參數決定",
        TemplateKey.Part => "yes：題名是著作的一部分，如百科全書的條目",
        TemplateKey.Style => "short-reference 用 foot、line、text 或 parenthesis；note-label 用 mark 或 note",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "A key without a description."),
    };
}
