using System.Globalization;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Tests.Wikitext;
using Xunit;

namespace MongoliaEdition.Tests.Documents;

public class FlowTests
{
    [Theory, Spec("Documents/Specs/flows.md")]
    public void A_flow_is_the_text_of_its_leaves(SpecCase spec)
    {
        var flow = TextFlow.Of(Assert.IsType<Paragraph>(new Parsed(spec["wikitext"]).Document.Blocks[0]).Content);

        Assert.Equal(spec["leaves"].Replace('⏎', '\n'), string.Join('·', flow.Leaves.Select(leaf => flow.Text[leaf.Start..leaf.End] + Context(leaf.Context))));
        Assert.Equal(spec["boundaries"], string.Join(' ', flow.Boundaries));
        Assert.Equal(spec["offsets"], string.Join(' ', Enumerable.Range(0, flow.Text.Length).Select(flow.SourceOffset)));
        Assert.All(Enumerable.Range(0, flow.Text.Length), index => Assert.InRange(index, flow.LeafAt(index).Start, flow.LeafAt(index).End - 1));
    }

    [Theory, Spec("Documents/Specs/parts.md")]
    public void A_part_knows_what_lies_in_it(SpecCase spec)
    {
        var (start, end) = Range(spec["part"]);
        var part = new FlowPart(start, end, new LineBreak());
        if (spec.Has("holds"))
        {
            Assert.Equal(spec["holds"], Word(part.Holds(int.Parse(spec["position"], CultureInfo.InvariantCulture))));
            return;
        }

        var (from, to) = Range(spec["other"]);
        Assert.Equal(
            (spec["is exactly"], spec["covers"], spec["touches"]),
            (Word(part.IsExactly(from, to)), Word(part.Covers(from, to)), Word(part.Touches(from, to))));
    }

    private static string Context(LeafContext context)
    {
        var flags = (context.IsProtected ? "P" : "") + (context.InCitation ? "C" : "") + (context.InLink ? "L" : "");
        var told = string.Join(' ', new[] { flags, context.Language }.Where(word => !string.IsNullOrEmpty(word)));
        return told.Length > 0 ? "/" + told : "";
    }

    private static string Word(bool value) => value ? "yes" : "no";

    private static (int Start, int End) Range(string cell) =>
        cell.Split(' ') is [var start, var end] ? (int.Parse(start, CultureInfo.InvariantCulture), int.Parse(end, CultureInfo.InvariantCulture)) : default;
}
