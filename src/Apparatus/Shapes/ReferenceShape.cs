namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>references.yml: the fields of CSL-JSON.</summary>
internal static class ReferenceShape
{
    private static readonly TextShape Numeric = CommonShapes.Text with { MayLookLikeNumber = true };

    public static ListShape Shape { get; } = new(new MapShape(
    [
        new("id", CommonShapes.Id, "文獻的 id，如 wang-1998", IsRequired: true),
        new("type", Types, "文獻種類（CSL）", IsRequired: true),
        new("title", CommonShapes.Text, "題名", IsRequired: true),
        new("author", CommonShapes.Names, "作者"),
        new("editor", CommonShapes.Names, "編者"),
        new("translator", CommonShapes.Names, "譯者"),
        new("container-title", CommonShapes.Text, "所在的書刊、網站"),
        new("collection-title", CommonShapes.Text, "叢書"),
        new("original-title", CommonShapes.Text, "原題"),
        new("publisher", CommonShapes.Text, "出版者"),
        new("publisher-place", CommonShapes.Text, "出版地"),
        new("edition", Numeric, "版次"),
        new("issued", CommonShapes.Date, "出版日期（EDTF）"),
        new("volume", Numeric, "卷"),
        new("number-of-volumes", new NumberShape(1, 999, IsInteger: true), "卷數；不只一卷的，引用時要寫卷和頁"),
        new("issue", Numeric, "期"),
        new("number", Numeric, "號"),
        new("page", Numeric, "頁"),
        new("locators", new ChoiceShape(["none"]), "none：沒有頁碼、章節可引"),
        new("genre", CommonShapes.Text, "體裁"),
        new("archive", CommonShapes.Text, "典藏機構"),
        new("archive_location", CommonShapes.Text, "典藏號"),
        new("ISBN", Numeric, "ISBN"),
        new("ISSN", Numeric, "ISSN"),
        new("DOI", CommonShapes.Text, "DOI"),
        new("URL", new TextShape(TextRules.Address), "網址"),
        new("accessed", CommonShapes.Date, "查閱日期"),
        new("language", CommonShapes.Text, "語言，如 zh、en"),
        new("note", CommonShapes.Text, "附註"),
    ]));

    private static ChoiceShape Types => new(
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "dataset", "document",
        "entry", "entry-dictionary", "entry-encyclopedia", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
        "pamphlet", "paper-conference", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review",
        "speech", "standard", "thesis", "treaty", "webpage",
    ]);
}
