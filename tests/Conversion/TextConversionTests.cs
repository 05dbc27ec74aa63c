using System.Globalization;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

public class TextConversionTests
{
    private static readonly EditionConverter Converter = new([], ConversionOptions.CharactersOnly);

    [Theory, Spec("Conversion/Specs/mixed-script.md"), Spec("Conversion/Specs/contexts.md"), Spec("Conversion/Specs/persons.md"), Spec("Conversion/Specs/clauses.md")]
    public void Dictionaries_and_context_decide(SpecCase spec)
    {
        Assert.Equal(spec["zh-Hant"], Converter.Convert(spec["source"], KnownScripts.Hant));
        Assert.Equal(spec["zh-Hans"], Converter.Convert(spec["source"], KnownScripts.Hans));
    }

    [Theory, Spec("Conversion/Specs/mixed-script.md"), Spec("Conversion/Specs/contexts.md"), Spec("Conversion/Specs/persons.md"), Spec("Conversion/Specs/clauses.md")]
    public void What_is_converted_stays_as_it_is(SpecCase spec)
    {
        Assert.Equal(spec["zh-Hant"], Converter.Convert(spec["zh-Hant"], KnownScripts.Hant));
        Assert.Equal(spec["zh-Hans"], Converter.Convert(spec["zh-Hans"], KnownScripts.Hans));
    }

    [Theory, Spec("Conversion/Specs/hong-kong.md")]
    public void Hong_Kong_has_its_own_forms(SpecCase spec)
    {
        Assert.Equal(spec["zh-Hant-HK"], Converter.Convert(spec["source"], KnownScripts.HongKong));
        Assert.Equal(spec["zh-Hant-HK"], Converter.Convert(spec["zh-Hant-HK"], KnownScripts.HongKong));
    }

    // A line of menus and lists often has no character of one script only.
    [Fact]
    public void A_line_that_tells_no_script_is_read_as_the_lines_around_it()
    {
        Assert.Equal("語言與內容\n塔克里文", Converter.Convert("語言與內容\n塔克里文", KnownScripts.Hant));
        Assert.Equal("塔克裡文", Converter.Convert("塔克里文", KnownScripts.Hant));
    }

    [Theory]
    [InlineData(18, 1, "塔克裡文")]
    [InlineData(19, 1, "塔克里文")]
    [InlineData(38, 2, "塔克里文")]
    [InlineData(37, 2, "塔克裡文")]
    public void The_lines_around_are_Traditional_if_nineteen_of_twenty_characters_are(int traditional, int simplified, string expected) => Assert.Equal(
        expected,
        Converter.Convert($"{new string('國', traditional)}{new string('国', simplified)}\n塔克里文", KnownScripts.Hant).Split('\n')[1]);

    [Fact]
    public void A_clause_ends_at_every_mark() => Assert.All("，、：「」『』“”《》〈〉（）。！？；\n", mark =>
    {
        Assert.StartsWith("國甲甲里", Converter.Convert($"國甲甲里{mark}国", KnownScripts.Hant), StringComparison.Ordinal);
        Assert.EndsWith("里乙乙國", Converter.Convert($"国{mark}里乙乙國", KnownScripts.Hant), StringComparison.Ordinal);
    });

    [Fact]
    public void A_sentence_ends_at_some_marks() => Assert.All("。！？；", mark =>
        Assert.StartsWith("國，里", Converter.Convert($"國，里{mark}国国国", KnownScripts.Hant), StringComparison.Ordinal));

    [Theory, InlineData(499, '里'), InlineData(500, '裡')]
    public void A_clause_reaches_so_far_and_no_farther(int distance, char expected) => Assert.Equal(
        expected, Converter.Convert($"國{new string('甲', distance)}里。国", KnownScripts.Hant)[distance + 1]);

    [Theory, Spec("Conversion/Specs/quotations.md")]
    public void Quotation_marks_follow_their_depth(SpecCase spec)
    {
        foreach (var script in Script.Default)
        {
            var (diagnostics, output) = (new DiagnosticBag(), new StringWriter(CultureInfo.InvariantCulture));
            Converter.Convert(_ => [new SourceText("text", spec["source"])], script, diagnostics, diagnostics.Add, output);

            Assert.Equal(spec[script.Tag], output.ToString());
            Assert.Equal(spec["unbalanced"], diagnostics.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_missing_mark_is_reported_where_its_counterpart_stands()
    {
        var diagnostics = new DiagnosticBag();
        Converter.Convert(_ => [new SourceText("text", "甲「乙」\n丙「丁\n\n戊”")], KnownScripts.Hans, diagnostics, diagnostics.Add, TextWriter.Null);

        Assert.Equal(
            ["text 2:2 ED201", "text 4:2 ED202"],
            diagnostics.ToSorted().Select(d => $"{d.Location.Path} {d.Location.Start} {d.Code}"));
        Assert.All(diagnostics.ToSorted(), d => Assert.Equal(Severity.Warning, d.Severity));
    }

    [Fact]
    public void A_block_is_written_before_the_next_one_is_converted()
    {
        var (diagnostics, seen) = (new DiagnosticBag(), new List<int>());
        SourceText[] blocks = [new("text", "后\n"), new("text", "「后\n") { FirstLine = 2 }, new("text", "后") { FirstLine = 3 }];
        Converter.Convert(_ => blocks, KnownScripts.Hant, diagnostics, diagnostics.Add, new WatchingWriter(() => seen.Add(diagnostics.Count)));

        Assert.Equal((0, 1), (seen[0], seen[^1]));
        Assert.Equal("2:1", Assert.Single(diagnostics.ToSorted()).Location.Start.ToString());
    }

    [Fact]
    public void What_the_last_block_shows_of_the_author_counts_in_the_first()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Converter.Convert(_ => [new SourceText("text", "里。\n"), new SourceText("text", "国国")], KnownScripts.Hant, new DiagnosticBag(), _ => { }, output);

        Assert.Equal("裡。\n國國", output.ToString());
    }

    [Fact]
    public void Of_a_text_with_an_error_nothing_is_written()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var text = new TextBlocks("text", new MemoryStream([.. new byte[TextBlocks.Length].Select(_ => (byte)'\n'), 0xFF]));
        var diagnostics = new DiagnosticBag();
        Converter.Convert(text.Read, KnownScripts.Hant, diagnostics, _ => { }, output);

        Assert.Equal("", output.ToString());
        Assert.Equal("ED001", Assert.Single(diagnostics.ToSorted()).Code);
    }

    [Theory, InlineData("里。\n\n国国", '裡'), InlineData("里。\n\n國國", '里')]
    public void The_script_of_one_paragraph_tells_of_the_others(string text, char expected) =>
        Assert.Equal(expected, Converter.Convert(text, KnownScripts.Hant)[0]);

    [Fact]
    public void A_text_without_others_around_it_tells_of_its_author_itself() =>
        Assert.Equal("就在兩天后的4月13日", new MixedScriptConverter(KnownScripts.Hant).Convert("就在兩天后的4月13日"));

    [Fact]
    public void Line_ends_are_kept_whatever_they_are()
    {
        Assert.Equal("後\r\n後\r後\n\n後\u2028後", Converter.Convert("后\r\n后\r后\n\n后\u2028后", KnownScripts.Hant));
        Assert.Equal("\r\n", Converter.Convert("\r\n", KnownScripts.Hant));
        Assert.Equal("", Converter.Convert("", KnownScripts.Hant));
    }

    [Theory, InlineData("\uFFFF"), InlineData("\0"), InlineData("\uD842"), InlineData("\uDFB7")]
    public void What_is_no_character_stays(string unit)
    {
        Assert.Equal($"國{unit}里", Converter.Convert($"國{unit}里", KnownScripts.Hant));
        Assert.Equal($"国{unit}里", Converter.Convert($"國{unit}里", KnownScripts.Hans));
    }

    private sealed class WatchingWriter(Action onWrite) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void Write(string? value)
        {
            onWrite();
            base.Write(value);
        }
    }
}
