using System.Text;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Text;

/// <summary>A long text is read in blocks of whole lines.</summary>
public class TextBlockTests
{
    private static readonly string Line = new('甲', 99);

    [Theory, InlineData("\n", 1), InlineData("\r\n", 1), InlineData("\n\n", 2), InlineData("\r\n\r\n", 2)]
    public void The_blocks_are_the_text_in_whole_lines(string end, int lines)
    {
        var text = string.Concat(Enumerable.Repeat(Line + end, 3 * TextBlocks.Length / Encoding.UTF8.GetByteCount(Line + end)));
        var blocks = Blocks(text);

        Assert.Equal(text, string.Concat(blocks.Select(block => block.Content)));
        Assert.InRange(blocks.Length, 3, 4);
        Assert.All(blocks, block => Assert.EndsWith("\n", block.Content, StringComparison.Ordinal));
        Assert.All(blocks, block => Assert.InRange(Encoding.UTF8.GetByteCount(block.Content), 1, TextBlocks.Length));
        Assert.All(blocks.Skip(1), block => Assert.Equal(lines == 2, block.Content[0] is '\r' or '\n'));
        Assert.Equal(blocks[..^1].Sum(block => block.Content.Count(unit => unit == '\n')) + 1, blocks[^1].FirstLine);
    }

    [Theory, InlineData(""), InlineData("甲"), InlineData("甲\n乙")]
    public void A_short_text_is_one_block(string text) => Assert.Equal(text, Assert.Single(Blocks(text)).Content);

    [Fact]
    public void A_long_line_stays_whole()
    {
        var text = new string('甲', TextBlocks.Length) + "\n乙";

        Assert.Equal(text, Assert.Single(Blocks(text)).Content);
    }

    [Fact]
    public void It_can_be_read_again()
    {
        var blocks = new TextBlocks("text", new MemoryStream("甲"u8.ToArray()));

        Assert.Equal("甲", Assert.Single(blocks.Read(new DiagnosticBag())).Content);
        Assert.Equal("甲", Assert.Single(blocks.Read(new DiagnosticBag())).Content);
    }

    [Fact]
    public void What_is_wrong_in_a_later_block_is_told_at_its_line_and_byte()
    {
        var sound = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Line + "\n", 4_000)));
        var diagnostics = new DiagnosticBag();
        _ = new TextBlocks("text", new MemoryStream([.. sound, 0xFF, (byte)'\n'])).Read(diagnostics).Count();

        var problem = Assert.Single(diagnostics.ToSorted());
        Assert.Equal("4001:1", problem.Location.Start.ToString());
        Assert.Contains($"offset {sound.Length} ", problem.Message, StringComparison.Ordinal);
    }

    private static SourceText[] Blocks(string text) => [.. new TextBlocks("text", new MemoryStream(Encoding.UTF8.GetBytes(text))).Read(new DiagnosticBag())];
}
