using System.Collections.Immutable;
using System.Reflection;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Cli;
using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marks;
using MongoliaEdition.Text;

namespace MongoliaEdition.Tests.Architecture.Kinds;

/// <summary>A sample of each kind of block and inline, with a distinctive word: 国Heading人.</summary>
internal static class KindSamples
{
    /// <summary>The note whose passage the samples of milestones hold.</summary>
    public const string Note = "sample";

    private static readonly MediaFile File = new("A.png");

    /// <summary>Kinds that hold nothing to read.</summary>
    public static ImmutableArray<Type> Wordless { get; } = [typeof(LineBreak), typeof(Landmark), typeof(AnnotationStart), typeof(AnnotationEnd), typeof(ThematicBreak)];

    public static ImmutableArray<(Type Kind, Block Block)> All { get; } =
    [
        .. Inlines().Select(inline => (inline.GetType(), Paragraph(inline))),
        .. Blocks().Select(block => (block.GetType(), block)),
        .. Parts(),
    ];

    public static Document Document { get; } = BlockNumbering.Number(new Document
    {
        Source = new SourceText("article.wiki", "甲\n"),
        Blocks = [.. All.Select(sample => sample.Block)],
        Footnotes = [new FootnoteGroup(WordOf(typeof(FootnoteMarker)), [new Footnote(1, null, [Word<FootnoteList>()], 1, default)])],
    });

    /// <summary>The kinds that the program has, wherever they are declared.</summary>
    public static IEnumerable<Type> KindsOf(Type root) =>
        from file in Directory.GetFiles(Path.GetDirectoryName(typeof(CommandLine).Assembly.Location)!, "MongoliaEdition.*.dll")
        where !file.Contains(".Tests.", StringComparison.Ordinal)
        from type in Assembly.LoadFrom(file).GetTypes()
        where type.IsSubclassOf(root) && !type.IsAbstract
        orderby type.Name
        select type;

    public static string WordOf(Type kind, char country = '国') => $"{country}{kind.Name}人";

    private static IEnumerable<Inline> Inlines() =>
    [
        Word<TextRun>(),
        new LineBreak(),
        new Styled(InlineStyle.Bold, [Word<Styled>()]),
        new Link(new ArticleTarget("甲"), [Word<Link>()]),
        new ForeignText("mn", [Word<ForeignText>()]),
        new Citation("cite web", [Word<Citation>()]),
        new Landmark(1),
        new OpaqueInline("nosuch", [Word<OpaqueInline>()]),
        new VariantText(new VariantForms([new VariantForm("", [Word<VariantText>()])])),
        new Formula(WordOf(typeof(Formula))),
        new InlineImage(File, WordOf(typeof(InlineImage))),
        new FootnoteMarker(WordOf(typeof(FootnoteMarker)), 1, 1),
        new EditorialMark(EditorialMarkKind.Other) { Detail = WordOf(typeof(EditorialMark)) },
        new AnnotationStart(Note),
        new AnnotationEnd(Note),
        new TermOccurrence("urga", 1, true, [Word<TermOccurrence>()]),
        new NotedText([Note], [Word<NotedText>()]),
        new DifferingText([], [Word<DifferingText>()]),
    ];

    private static IEnumerable<Block> Blocks() =>
    [
        new Heading(2, [Word<Heading>()]) { Span = default },
        Paragraph(Word<Paragraph>()),
        new Preformatted([Word<Preformatted>()]) { Span = default },
        new ThematicBreak { Span = default },
        new Quotation([]) { Span = default, Attribution = [Word<Quotation>()] },
        new Division([Paragraph(Word<Division>())]) { Span = default },
        new DisplayFormula(WordOf(typeof(DisplayFormula))) { Span = default },
        new ListBlock(true, [new ListItem([Word<ListBlock>()], []) { Span = default }]) { Span = default },
        new DefinitionList([new DefinitionItem(true, [Word<DefinitionList>()], []) { Span = default }]) { Span = default },
        new Figure(File, [Word<Figure>()]) { Span = default },
        new FigureGroup([new Figure(File, []) { Span = default }], [Word<FigureGroup>()]) { Span = default },
        new Table([Word<Table>()], []) { Span = default },
        new EditorialBox(EditorialBoxKind.SeeAlso, []) { Span = default, Targets = [new Link(new ArticleTarget("甲"), [Word<EditorialBox>()])] },
        new FootnoteList(WordOf(typeof(FootnoteMarker))) { Span = default },
        new NavigationBox(WordOf(typeof(NavigationBox))) { Span = default },
        new OpaqueBlock("nosuch", [Paragraph(Word<OpaqueBlock>())]) { Span = default },
    ];

    /// <summary>Blocks that stand in one kind of block only.</summary>
    private static IEnumerable<(Type Kind, Block Block)> Parts() =>
    [
        (typeof(ListItem), new ListBlock(false, [new ListItem([], [Paragraph(Word<ListItem>())]) { Span = default }]) { Span = default }),
        (typeof(DefinitionItem), new DefinitionList([new DefinitionItem(false, [], [Paragraph(Word<DefinitionItem>())]) { Span = default }]) { Span = default }),
        (typeof(TableRow), TableOf(new TableCell(true, [Word<TableRow>()], []) { Span = default })),
        (typeof(TableCell), TableOf(new TableCell(false, [], [Paragraph(Word<TableCell>())]) { Span = default })),
    ];

    private static Table TableOf(TableCell cell) => new([], [new TableRow([cell]) { Span = default }]) { Span = default };

    private static Paragraph Paragraph(Inline inline) => new([inline]) { Span = default };

    private static TextRun Word<T>() => new(WordOf(typeof(T)));
}
