using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Linking;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Editions.Pictures;
using MongoliaEdition.Editions.Planning;
using MongoliaEdition.Publishing.Outputs;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Theme;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Tests.Theme;

/// <summary>
/// A small edition made by hand, with one of every node of the document model, so that the theme is tested without the parser.
/// </summary>
internal static class SampleEdition
{
    private static readonly SourceText Source = new("input/article.wiki", "第一行\n第二行\n第三行\n");
    private static readonly Location Somewhere = Location.Of(Source);
    private static readonly TextSpan SecondLine = new(4, 7);

    /// <summary>A red dot, one pixel high and two wide.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4z8AARAAI/gH/xp559wAAAABJRU5ErkJggg==");

    private static readonly Lazy<Task<ImmutableArray<OutputFile>>> Rendered = new(() => ThemeRenderer.RenderAllAsync(Plan(), CancellationToken.None));

    public static Task<ImmutableArray<OutputFile>> PagesAsync() => Rendered.Value;

    /// <summary>All outputs.</summary>
    public static Task<ImmutableArray<OutputFile>> SiteAsync() =>
        OutputList.MakeAsync(Plan(), new PageRenderer(ThemeRenderer.RenderAllAsync, (plan, page) => ThemeRenderer.Render(plan, page)) { Book = ThemeRenderer.Bind, OneFile = ThemeRenderer.BindPages }, CancellationToken.None);

    public static SitePlan Plan() => Plan(Annotated());

    /// <summary>The same edition for a site, which has a page more.</summary>
    public static SitePlan HostedPlan()
    {
        var apparatus = Apparatus();
        return Plan(Annotated(), apparatus with { Settings = apparatus.Settings with { BaseUrl = "https://example.org/sample" } });
    }

    /// <summary>The same edition of another article.</summary>
    public static SitePlan Plan(AnnotatedDocument annotated) => Plan(annotated, Apparatus());

    private static SitePlan Plan(AnnotatedDocument annotated, EditorialApparatus apparatus) => SitePlan.Create(
        new EditionMaterial(annotated, apparatus, new EditionConverter([], ConversionOptions.CharactersOnly), new ConversionMemory())
        {
            Pictures = Pictures(),
            Outputs = OutputList.Choose(null, new DiagnosticBag()),
        },
        new DiagnosticBag());

    private static FrozenDictionary<string, Picture> Pictures() =>
        PictureShelf.Load(new InputFolder("input", [KeyValuePair.Create("media/a.png", new ReadOnlyMemory<byte>(Png))]), Apparatus().Media, new DiagnosticBag());

    public static AnnotatedDocument Annotated() => new()
    {
        Article = BlockNumbering.Number(new Document
        {
            Source = Source,
            Blocks = Blocks(),
            Footnotes =
            [
                new FootnoteGroup(FootnoteGroup.References, [new Footnote(1, null, [Text("《清史稿》"), Mark(EditorialMarkKind.DeadLink)], 2, SecondLine)]),
                new FootnoteGroup(FootnoteGroup.Notes, [new Footnote(1, null, [Text("原注")], 1, SecondLine)]),
            ],
            Categories = [new Category("蒙古国历史", null, SecondLine)],
        }),
        Notes =
        [
            new PlacedNote(NoteOf("crossing", NoteType.Correction) with { IsProvedByText = true }, 1, new Flow(FlowKind.Text, "p-0001"), "庫倫的"),
            new PlacedNote(NoteOf("item", NoteType.Gloss), 2, new Flow(FlowKind.Text, "p-0002"), "項目"),
        ],
        Displaced = [NoteOf("lost", NoteType.Question) with { Status = NoteStatus.Withdrawn }],
        Terms = [new PlacedTerm("urga", 1, new Flow(FlowKind.Text, "p-0001"), true), new PlacedTerm("urga", 2, new Flow(FlowKind.Text, "p-0001"), false)],
        Events = [],
        Glossary = Apparatus().Glossary,
        EntryOf = new LabelIndex(Apparatus().Glossary).EntryOf,
    };

    private static ImmutableArray<Block> Blocks() =>
    [
        new EditorialBox(EditorialBoxKind.MergeProposal, []) { Span = SecondLine, Targets = [LinkTo("外蒙古", "外蒙古")] },
        new Paragraph(Sentence()) { Span = SecondLine },
        new Heading(2, [Text("歷史")]) { Span = SecondLine },
        new ListBlock(false, [new ListItem([new AnnotationStart("item"), Text("項目"), new AnnotationEnd("item")], []) { Span = SecondLine }]) { Span = SecondLine },
        new Heading(3, [Text("經過")]) { Span = SecondLine },
        new Quotation([new Paragraph([Text("達里岡崖照會")]) { Span = SecondLine }, new Paragraph([Text("年月日")]) { Span = SecondLine, IsSignature = true }]) { Span = SecondLine },
        new Figure(new MediaFile("Flag of Mongolia (1911).svg"), [Text("旗")]) { Span = SecondLine, CaptionState = CaptionState.HeadLost },
        new FigureGroup([new Figure(new MediaFile("A.png"), []) { Span = SecondLine }], [Text("共同圖說")]) { Span = SecondLine },
        new FootnoteList(FootnoteGroup.References) { Span = SecondLine },
        new NavigationBox("清代蒙古") { Span = SecondLine },
    ];

    /// <summary>The passage of a note begins inside the label of a link and ends behind it, as quotations may.</summary>
    private static ImmutableArray<Inline> Sentence() =>
    [
        new Styled(InlineStyle.Bold, [Text("外蒙古")]),
        Text("在"),
        new Link(new ArticleTarget("庫倫"), [new TermOccurrence("urga", 1, true, [Text("庫倫")])]),
        Text("，"),
        new Link(new ArticleTarget("大庫倫"), [new AnnotationStart("crossing"), new TermOccurrence("urga", 2, false, [Text("庫倫")])]),
        Text("的"),
        new AnnotationEnd("crossing"),
        new FootnoteMarker(FootnoteGroup.References, 1, 1),
        Text("活佛"),
        new FootnoteMarker(FootnoteGroup.References, 1, 2),
        new FootnoteMarker(FootnoteGroup.Notes, 1, 1),
        Mark(EditorialMarkKind.CitationNeeded),
        new ForeignText("mn-Cyrl", [Text("Богд хаан")]),
        new Link(new ExternalTarget("http://example.org/恐怖 堡垒?a=1&b=%AC#x"), [Text("外部")]),
        Text("。"),
    ];

    private static EditorialApparatus Apparatus() => new()
    {
        Settings = new EditionSettings
        {
            Id = "sample",
            Title = KnownScripts.Both("外蒙古獨立", "外蒙古独立"),
            Source = new ArticleSource("外蒙古獨立", "中文維基百科", "https://zh.wikipedia.org/wiki/外蒙古獨立", "unknown", "CC BY-SA 3.0"),
            Licence = "CC-BY-SA-4.0",
            Version = "0.1.0",
            Editors = [new PersonName("王", "五", null), new PersonName(null, null, "某會")],
            Versions = [new EditionVersion("0.1.0", "2026-11-26", null)],
            Contact = "https://example.org/issues/new",
            Map = new MapSettings(null, ["MN"]),
        },
        Glossary =
        [
            new GlossaryEntry
            {
                Id = "urga",
                Type = EntryType.Place,
                PrefLabel = KnownScripts.Both("庫倫", "库伦"),
                ForeignLabels = [("mn-Cyrl", "Нийслэл хүрээ")],
                ForeignAltLabels = [("en", "Urga")],
                Abstracts = [("en", "Now Ulaanbaatar.")],
                Definition = Prose("今烏蘭巴托。清代庫倫辦事大臣駐地。"),
                Dates = [("start", Edtf.Parse("1639")), ("end", Edtf.Parse("1924-11-26"))],
                Sort = new SortKeys(PerScript.Just("ku lun"), KnownScripts.Both(20, 14)),
                Geo = new Coordinates(47.92, 106.92),
                Citations = [new SourceCitation("atwood", "p. 1", Somewhere), new SourceCitation("kyakhta", null, Somewhere) { IsOfDocument = true }],
                Location = Somewhere,
            },
        ],
        Chronology =
        [
            new ChronologyEvent { Id = "enthroned", Date = Edtf.Parse("1911-12-29"), Label = PerScript.Just("博克多汗即位"), Concepts = ["urga"], IsCorrection = true, DateDisplay = PerScript.Just("宣統三年十一月初十"), CorrectionNote = Prose("條目作十二月。"), Note = Prose("共戴元年。"), Citations = [new SourceCitation("kyakhta", "4", Somewhere) { IsOfDocument = true }], Location = Somewhere },
        ],
        Documents =
        [
            new PrimaryDocument
            {
                Id = "yalta",
                Title = PerScript.Just("雅爾達協定"),
                Date = Edtf.Parse("1945-02-11"),
                Printed = [new SourceCitation("shen", null, Somewhere)],
                Location = Somewhere,
            },
            new PrimaryDocument
            {
                Id = "kyakhta",
                Title = KnownScripts.Both("中俄蒙協約", "中俄蒙协约"),
                ForeignTitles = [("en", "Tripartite Agreement")],
                Abstracts = [("en", "A treaty of three.")],
                Date = Edtf.Parse("1915-06-07"),
                DateDisplay = PerScript.Just("俄曆5月25日"),
                InForce = Edtf.Parse("1915-06-08"),
                Place = PerScript.Just("恰克圖"),
                Parties = ["中華民國大總統", "俄國皇帝"],
                Signatories = [new Signatory("中國", "陳籙", "公使"), new Signatory(null, "密勒爾", null)],
                Languages = ["漢文", "法文"],
                Prevailing = PerScript.Just("法文"),
                Printed = [new SourceCitation("atwood", "p. 251", Somewhere)],
                Articles = [new DocumentArticle("4", null, Prose("汗號由大總統冊封。"), Somewhere), new DocumentArticle("preamble", PerScript.Just("序言"), Prose("公同協商。"), Somewhere)],
                Variants = Prose("兩種文字不同。"),
                Note = Prose("未經批准。"),
                Seen = Prose("只見英譯。"),
                Concepts = ["urga"],
                Location = Somewhere,
            },
        ],
        Status =
        [
            new StatusLane("control", PerScript.Just("實際控制"),
            [
                new StatusChange(Edtf.Parse("1911-12-29"), PerScript.Just("博克多汗"), PerScript.Just("博克多汗政府。"), [new SourceCitation("atwood", "p. 2", Somewhere)], Somewhere),
                new StatusChange(Edtf.Parse("1919-11-22"), PerScript.Just("很長很長很長很長很長很長很長很長很長很長很長很長很長很長很長很長很長很長"), PerScript.Just("北京政府。"), [new SourceCitation("shen", "頁3", Somewhere)], Somewhere),
            ]),
            new StatusLane("recognition", PerScript.Just("承認"),
            [
                new StatusChange(Edtf.Parse("1915-06-07"), null, PerScript.Just("承認自治。"), [new SourceCitation("kyakhta", "4", Somewhere) { IsOfDocument = true }], Somewhere),
                new StatusChange(Edtf.Parse("1915-06-08"), null, PerScript.Just("次日。"), [new SourceCitation("kyakhta", "4", Somewhere) { IsOfDocument = true }], Somewhere),
            ]),
        ],
        Bibliography =
        [
            new BibliographyItem { Id = "atwood", Type = "book", Title = "Encyclopedia of Mongolia", Authors = [new PersonName("Atwood", "Christopher P.", null)], Fields = [("publisher", "Facts on File"), ("publisher-place", "New York"), ("issued", "2004")], Location = Somewhere },
            new BibliographyItem { Id = "frus", Type = "chapter", Title = "FRUS 1936, IV, 第97號", Fields = [("container-title", "Foreign Relations")], Location = Somewhere },
            new BibliographyItem { Id = "nohlen", Type = "book", Title = "Elections in Asia", Editors = [new PersonName("Nohlen", "Dieter", null), new PersonName("Grotz", "Florian", null)], Fields = [("language", "en"), ("issued", "2001")], Location = Somewhere },
            new BibliographyItem { Id = "radchenko", Type = "article-journal", Title = "Soviet Withdrawal", Authors = [new PersonName("Radchenko", "Sergey", null)], Fields = [("container-title", "Journal of Slavic Military Studies"), ("volume", "25"), ("issue", "2"), ("issued", "2012")], Location = Somewhere },
            new BibliographyItem { Id = "shen", Type = "book", Title = "朝鮮戰爭", Editors = [new PersonName(null, null, "沈志華")], Fields = [("publisher", "中央研究院近代史研究所"), ("publisher-place", "臺北"), ("issued", "2003")], Location = Somewhere },
        ],
        Media =
        [
            new MediaItem { File = "A.png", Image = "a.png", AlternativeText = PerScript.Just("紅點"), Credit = "某人", Licence = "CC0-1.0", Source = "https://example.org/a", Location = Somewhere },
        ],
        Pages =
        [
            new EditorialPage("about", PerScript.Just("關於"), Prose("編例。"), Somewhere),
            new EditorialPage("contribute", PerScript.Just("參與"), Prose("來信。"), Somewhere),
        ],
        Withdrawn = [new Withdrawn(WithdrawnKind.Entry, "former", KnownScripts.Both("舊名", "旧名")), new Withdrawn(WithdrawnKind.Page, "past", PerScript.Just("前例"))],
    };

    private static Note NoteOf(string id, NoteType type) => new()
    {
        Id = id,
        Type = type,
        Target = new QuotationTarget { Exact = "庫倫的", Location = Somewhere },
        Body = Prose("注文。"),
        Concepts = ["urga"],
        Citations = [new SourceCitation("atwood", SourceCitation.Unverified, Somewhere), new SourceCitation("kyakhta", "4", Somewhere) { IsOfDocument = true }],
        Location = Somewhere,
    };

    private static PerScript<RichText> Prose(string text) => PerScript.Just(new RichText([new Paragraph([Text(text)]) { Span = default }]));

    private static TextRun Text(string value) => new(value);

    private static Link LinkTo(string title, string label) => new(new ArticleTarget(title), [Text(label)]);

    private static EditorialMark Mark(EditorialMarkKind kind) => new(kind);
}
