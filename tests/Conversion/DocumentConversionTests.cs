using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

public class DocumentConversionTests
{
    private const string SourceContent = "這份原始檔只給位置用，共四十個字上下，足夠下面的段落指向其中的任何一個地方。甲乙丙丁";

    private static readonly ConversionOptions All = new(Regional: true, Style: true);

    [Fact]
    public void A_phrase_may_begin_in_a_link_and_end_behind_it()
    {
        var link = new Link(new ArticleTarget("強奸罪"), [Run("在東北強", 0)]);
        var converted = Inlines(KnownScripts.Hant, link, Run("奸妇女", 4));

        Assert.Equal("在東北強姦婦女", TextFlow.Of(converted).Text);
        Assert.Equal(new ArticleTarget("強奸罪"), Assert.IsType<Link>(converted[0]).Target);
        Assert.Equal("在東北強", TextFlow.Of([converted[0]]).Text);
    }

    [Fact]
    public void Milestones_and_spans_stay_where_they_were()
    {
        var converted = Inlines(
            KnownScripts.Hant,
            Run("就在两", 3), new AnnotationStart("note"), Run("天", 6), new FootnoteMarker("", 1, 1), Run("后", 7), new AnnotationEnd("note"));

        Assert.Equal(
            ["就在兩", "AnnotationStart", "天", "FootnoteMarker", "後", "AnnotationEnd"],
            converted.Select(inline => inline is TextRun run ? run.Value : inline.GetType().Name));
        Assert.Equal([3, 6, 7], converted.OfType<TextRun>().Select(run => run.Span.Start));
        Assert.All(converted.OfType<TextRun>(), run => Assert.True(run.MirrorsSource));
    }

    [Fact]
    public void A_change_of_length_is_shared_among_its_leaves_and_the_rest_keeps_its_places()
    {
        var link = new Link(new ArticleTarget("艾森豪"), [Run("艾森", 2)]);
        var converted = Inlines(KnownScripts.Hans, RuleParser.Parse("regional: 艾森豪 / 艾森豪威尔"), Run("總統", 0), link, Run("豪說", 4));

        Assert.Equal("总统艾森豪威尔说", TextFlow.Of(converted).Text);
        Assert.Equal("艾森豪", TextFlow.Of([converted[1]]).Text);
        Assert.Equal("威尔", Assert.IsType<TextRun>(converted[2]).Value);
        var rest = Assert.IsType<TextRun>(converted[3]);
        Assert.Equal(("说", 5), (rest.Value, rest.Span.Start));
    }

    [Fact]
    public void A_leaf_to_which_nothing_is_left_is_gone()
    {
        var converted = Inlines(KnownScripts.Hant, RuleParser.Parse("regional: 丁 / 甲乙"), Run("甲", 0), new AnnotationStart("note"), Run("乙", 1), Run("丙", 2));

        Assert.Equal(["TextRun 丁", "AnnotationStart", "TextRun 丙"], converted.Select(inline => inline is TextRun run ? $"TextRun {run.Value}" : inline.GetType().Name));
    }

    [Fact]
    public void Protected_text_is_resolved_for_the_script_and_not_touched()
    {
        var asItIs = new VariantText(new VariantForms([new VariantForm("", [Run("干涉", 0)])]));
        var byVariant = new VariantText(new VariantForms(
            [new VariantForm("zh-hans", [Run("后备", 2)]), new VariantForm("zh-tw", [Run("后備", 4)])]));
        var oneWay = new VariantText(new VariantForms([new VariantForm("zh-cn", [Run("乙", 7)], From: "甲")]));

        Assert.Equal("不干涉后備甲", TextFlow.Of(Inlines(KnownScripts.Hant, Run("不", 9), asItIs, byVariant, oneWay)).Text);
        var hans = Inlines(KnownScripts.Hans, Run("不", 9), asItIs, byVariant, oneWay);
        Assert.Equal("不干涉后备乙", TextFlow.Of(hans).Text);
        Assert.All(hans, inline => Assert.IsType<TextRun>(inline));
        Assert.Equal("頭發", TextFlow.Of(Inlines(KnownScripts.Hant, Run("头", 0), new VariantText(new VariantForms([])), Run("发", 1))).Text);
    }

    [Fact]
    public void Other_languages_stay_as_they_are()
    {
        var foreign = new ForeignText("ja", [Run("国体と“干渉”", 0)]);
        var converted = Inlines(KnownScripts.Hant, Run("论", 9), foreign, Run("“后”", 10));

        Assert.Equal("論国体と“干渉”「後」", TextFlow.Of(converted).Text);
    }

    [Fact]
    public void Rules_of_the_article_hold_on_the_whole_page()
    {
        var forms = new VariantForms([new VariantForm("zh-hans", [new TextRun("世杰")]), new VariantForm("zh-hant", [new TextRun("世杰")])]);
        var document = Page([Paragraph(Run("王部长世杰", 0))]) with { VariantRules = [new VariantRule(forms, Removes: false, new TextSpan(0, 2))] };

        Assert.Equal(["王部長世杰"], Texts(Convert(document, KnownScripts.Hant)));
        var removed = document with { VariantRules = [.. document.VariantRules, new VariantRule(forms, Removes: true, new TextSpan(0, 2))] };
        Assert.Equal(["王部長世傑"], Texts(Convert(removed, KnownScripts.Hant)));
    }

    [Fact]
    public void A_quotation_may_reach_over_paragraphs_and_a_footnote_has_its_own()
    {
        var marker = new FootnoteMarker("", 1, 1);
        var document = Page(
        [
            Paragraph(Run("说：「甲", 0), marker, Run("“乙”。", 4)),
            Paragraph(Run("丙。」丁「戊」", 8)),
        ]) with
        {
            Footnotes = [new FootnoteGroup("", [new Footnote(1, null, [Run("见“己”", 20)], 1, new TextSpan(20, 24))])],
        };
        var diagnostics = new DiagnosticBag();
        var converted = new EditionConverter([], All).Convert(document, KnownScripts.Hans, diagnostics);

        Assert.Equal(["说：“甲‘乙’。", "丙。”丁“戊”", "见“己”"], Texts(converted));
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void A_missing_mark_is_told_once_for_both_scripts_and_disturbs_nothing_behind_it()
    {
        var document = Page([Paragraph(Run("甲「乙", 0)), Paragraph(Run("丙「丁」", 3))]);
        var (diagnostics, converter) = (new DiagnosticBag(), new EditionConverter([], All));

        Assert.Equal(["甲「乙", "丙「丁」"], Texts(converter.Convert(document, KnownScripts.Hant, diagnostics)));
        Assert.Equal(["甲“乙", "丙“丁”"], Texts(converter.Convert(document, KnownScripts.Hans, diagnostics)));
        var warning = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("ED201", 1), (warning.Code, warning.Location.Span.Start));
    }

    [Fact]
    public void Words_change_in_narrative_only()
    {
        var citation = new Citation("cite book", [Run("斯大林傳", 4)]);
        var source = new Link(new ExternalTarget("https://example.org/"), [Run("斯大林之死", 8)]);
        var document = Page(
        [
            Paragraph(Run("斯大林，", 0), citation, source),
            new Quotation([Paragraph(Run("斯大林统帅", 13))]) { Span = new TextSpan(13, 18) },
        ]);
        var rules = RuleParser.Parse("regional: 史達林 / 斯大林");

        Assert.Equal(["史達林，斯大林傳斯大林之死", "斯大林統帥"], Texts(Convert(document, KnownScripts.Hant, rules)).Where(text => text.Length > 0));
    }

    [Fact]
    public void A_rule_of_a_section_holds_in_it_and_below()
    {
        var document = Page([Heading(2, "甲"), Paragraph(Run("里", 0)), Heading(3, "乙"), Paragraph(Run("里", 1)), Heading(2, "丙"), Paragraph(Run("里", 2))]);
        var rules = RuleParser.Parse("script: 里 / 里 @s-1");

        Assert.Equal(["甲", "里", "乙", "里", "丙", "裡"], Texts(Convert(document, KnownScripts.Hant, rules)));
    }

    [Fact]
    public void Labels_beside_the_text_are_converted_and_targets_are_not()
    {
        var box = new EditorialBox(EditorialBoxKind.MainArticle, [])
        {
            Targets = [new Link(new ArticleTarget("苏联"), [new TextRun("苏联")])],
            Span = new TextSpan(0, 1),
        };
        var figure = new Figure(new MediaFile("苏联.jpg"), [Run("苏联", 0)]) { AlternativeText = "苏联", Span = new TextSpan(0, 1) };
        var converted = Convert(Page([box, figure]), KnownScripts.Hant);

        var target = Assert.Single(Assert.IsType<EditorialBox>(converted.Blocks[0]).Targets);
        Assert.Equal((new ArticleTarget("苏联"), "蘇聯"), (target.Target, TextFlow.Of(target.Content).Text));
        Assert.Equal((new MediaFile("苏联.jpg"), "蘇聯"), (((Figure)converted.Blocks[1]).File, ((Figure)converted.Blocks[1]).AlternativeText));
    }

    [Fact]
    public void An_image_in_the_line_stays_there_and_its_words_are_converted()
    {
        var image = new InlineImage(new MediaFile("苏联.jpg"), "苏联的国旗") { Span = new TextSpan(1, 2) };
        var converted = Inlines(KnownScripts.Hant, Run("头", 0), image, Run("发", 2));

        Assert.Equal("頭\uFFFC發", TextFlow.Of(converted).Text);
        Assert.Equal(image with { AlternativeText = "蘇聯的國旗" }, converted[1]);
    }

    private static ImmutableArray<Inline> Inlines(Script to, params ImmutableArray<Inline> content) => Inlines(to, [], content);

    private static ImmutableArray<Inline> Inlines(Script to, ImmutableArray<ConversionRule> rules, params ImmutableArray<Inline> content) =>
        ((Paragraph)Convert(Page([new Paragraph(content) { Span = new TextSpan(0, 1) }]), to, rules).Blocks[0]).Content;

    private static Document Convert(Document document, Script to, ImmutableArray<ConversionRule>? rules = null) =>
        new EditionConverter(rules ?? [], All).Convert(document, to, new DiagnosticBag());

    private static Document Page(ImmutableArray<Block> blocks) =>
        BlockNumbering.Number(new Document { Source = new SourceText("article.wiki", SourceContent), Blocks = blocks });

    private static Paragraph Paragraph(params ImmutableArray<Inline> content) => new(content) { Span = new TextSpan(0, 1) };

    private static Heading Heading(int level, string text) => new(level, [new TextRun(text)]) { Span = new TextSpan(0, 1) };

    private static TextRun Run(string text, int start) => new(text) { Span = TextSpan.FromLength(start, text.Length) };

    private static IEnumerable<string> Texts(Document document) => FlowCollector.Collect(document).Select(flow => TextFlow.Of(flow.Content).Text);
}
