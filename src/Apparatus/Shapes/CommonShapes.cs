using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>Shapes that several kinds of file have.</summary>
internal static class CommonShapes
{
    private const string ForeignLanguage = "^(?!zh)[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$";

    /// <summary>Which keys a text has one of.</summary>
    public static readonly ImmutableArray<string> Scripts = [.. Script.All.Select(script => script.Tag)];

    public static readonly TextShape Text = new();

    public static readonly TextShape Id = new(TextRules.Id);

    public static readonly TextShape Date = new(TextRules.Date) { MayLookLikeNumber = true };

    public static readonly ListShape Ids = new(Id);

    /// <summary>Text in one script or in several.</summary>
    public static readonly MapShape ScriptText = new(ScriptFields(Text)) { AnyOf = Scripts };

    public static readonly MapShape PrefLabel = ScriptText with { Others = ForeignKeys(Text) };

    /// <summary>A sentence in other languages.</summary>
    public static readonly MapShape Abstract = new([]) { Others = ForeignKeys(Text) };

    public static readonly MapShape AltLabel = new(ScriptFields(new ListShape(Text))) { Others = ForeignKeys(new ListShape(Text)) };

    public static readonly MapShape HiddenLabel = new(
        [new("zh", new ListShape(Text), "只供搜尋與連結、不顯示的名稱（繁簡皆可）"), .. ScriptFields(new ListShape(Text))])
    {
        Others = ForeignKeys(new ListShape(Text)),
    };

    /// <summary>Works of references.yml.</summary>
    public static readonly ListShape Works = new(new MapShape(
    [
        new("ref", Id, "references.yml 中的文獻 id", IsRequired: true),
        Locator,
    ]));

    /// <summary>Works, and documents of documents/.</summary>
    public static readonly ListShape Citations = new(new MapShape(
    [
        new("ref", Id, "references.yml 中的文獻 id"),
        Locator,
        new("document", Id, "documents/ 中的文件 id"),
        new("article", Id with { MayLookLikeNumber = true }, "該文件的條，如 4"),
    ])
    {
        AnyOf = ["ref", "document"],
    });

    private static readonly ChoiceShape Domain = ChoiceShape.Of<TargetDomain>();

    /// <summary>Words of the article.</summary>
    public static readonly MapShape Quotation = QuotationIn(Domain, "");

    /// <summary>Words of the article, or of an editors' note.</summary>
    public static readonly MapShape NoteTarget = QuotationIn(
        new EitherShape(Domain, new MapShape([new("note", Id, "所注的編者注的 id", IsRequired: true)])), "；另一條編者注則寫 {note: id}");

    private static Field Locator => new("locator", Text with { MayLookLikeNumber = true }, "頁碼、章節等");

    private static MapShape QuotationIn(Shape domain, string more) => new(
    [
        new("exact", Text, "所引的文字，照抄條目原文（繁簡皆可），須在同一段內", IsRequired: true),
        new("prefix", Text, "緊接在引文之前的文字；引文在條目中不只出現一次時才需要"),
        new("suffix", Text, "緊接在引文之後的文字；引文在條目中不只出現一次時才需要"),
        new("in", domain, "引文所在：text 正文（預設）、reference 參考資料、note 條目註釋、caption 圖說、heading 標題" + more),
        new("occurrence", new NumberShape(1, int.MaxValue, IsInteger: true), "第幾次出現（從 1 起）"),
    ]);

    private static ImmutableArray<Field> ScriptFields(Shape shape) =>
        [.. Script.All.Select(script => new Field(script.Tag, In(script, shape), script.Description))];

    private static Shape In(Script script, Shape shape) => shape switch
    {
        TextShape text => text with { WrittenIn = script },
        ListShape list => list with { Item = In(script, list.Item) },
        _ => shape,
    };

    /// <summary>A value for each script; one that has a parent may leave its own out.</summary>
    public static MapShape EachScript(Shape shape, Func<Script, string> describe) =>
        new([.. Script.All.Select(script => new Field(script.Tag, shape, describe(script), IsRequired: script.Parent is null))]);

    private static OtherKeys ForeignKeys(Shape shape) => new(ForeignLanguage, shape, "其他語言，例如 en、ru、mn-Cyrl");

    /// <summary>Persons and institutions, in their order.</summary>
    public static ListShape Names => new(new MapShape(
    [
        new("family", Text, "姓"),
        new("given", Text, "名"),
        new("literal", Text, "不分姓名的全稱（機構、漢語人名）"),
    ])
    {
        AnyOf = ["family", "literal"],
    });
}
