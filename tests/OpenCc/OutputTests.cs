using System.Buffers;
using System.Text;
using CsCheck;
using MongoliaEdition.OpenCc.Engine;
using Xunit;

namespace MongoliaEdition.Tests.OpenCc;

/// <summary>Whatever is written in whatever pieces arrives, in a caller's buffer and in one of the pool.</summary>
public class OutputTests
{
    private static readonly Gen<(int How, int Length)[]> Pieces = Gen.Select(Gen.Int[0, 2], Gen.Frequency((8, Gen.Int[0, 20]), (1, Gen.Int[4_000, 9_000]))).Array[0, 12];

    [Fact]
    public void What_is_written_arrives() => Pieces.Sample(pieces =>
    {
        var (writer, expected) = (new ArrayBufferWriter<char>(), new StringBuilder());
        var given = new TextOutput(writer);
        var rented = new TextOutput(pieces.Length);
        foreach (var (how, length) in pieces)
        {
            var text = string.Concat(Enumerable.Range(expected.Length, length).Select(unit => (char)unit));
            Write(ref given, text, how);
            Write(ref rented, text, how);
            expected.Append(text);
        }

        given.Complete();
        Assert.Equal(expected.ToString(), writer.WrittenSpan.ToString());
        Assert.Equal(expected.ToString(), rented.Written.ToString());
        rented.Dispose();
    }, iter: 60);

    [Fact]
    public void What_is_cleared_is_written_over()
    {
        var output = new TextOutput(0);
        output.Write("甲乙");
        output.Clear();
        output.Write('丙');

        Assert.Equal("丙", output.Written.ToString());
        output.Dispose();
        output.Dispose();
    }

    private static void Write(ref TextOutput output, string text, int how)
    {
        if (how == 0)
        {
            output.Write(text);
            return;
        }

        for (var written = 0; written < text.Length;)
        {
            if (how == 1)
            {
                output.Write(text[written++]);
                continue;
            }

            var room = output.Room(text.Length - written);
            Assert.InRange(room.Length, 1, text.Length - written);
            text.AsSpan(written, room.Length).CopyTo(room);
            output.Advance(room.Length);
            written += room.Length;
        }
    }
}
