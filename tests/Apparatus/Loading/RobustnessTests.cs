using System.Collections.Immutable;
using System.Text;
using CsCheck;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Loading;

/// <summary>Loading reports problems in any input and never fails.</summary>
public class RobustnessTests
{
    private static readonly string[] Scraps =
    [
        "\t", "：", "\u3000", "[", "]", "{", "}", "\"", "'", "|", ">", "- ", ": ", ":", "&a ", "*a", "!t ", "#", "\n", "\r", "\n\n", "---\n", "? ", "<b>", "**", "](", "term:",
        "\\u", "\\x4", "\0", "\uFEFF", "\u2028", "\uD842", "𠮷", "蒙", "~", "null", "%", "@", "`",
    ];

    private static readonly (string File, string Text)[] Sound =
        [.. SpecFile.Read(Repository.Path("tests", "Apparatus", "Loading", "Specs", "reading.md")).Select(spec => (spec["file"], spec["content"]))];

    private static readonly Gen<(int File, int At, int Length, int Scrap)> Mutation =
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Int[0, 2000], Gen.Int[0, 3], Gen.Int[0, Scraps.Length - 1]);

    [Fact]
    public void A_spoilt_file_is_never_an_exception_and_every_place_is_in_its_file() => Mutation.Array[1, 3].Sample(
        mutations =>
        {
            var (file, text) = Sound[mutations[0].File];
            foreach (var (_, at, length, scrap) in mutations)
            {
                var start = at % (text.Length + 1);
                text = string.Concat(text.AsSpan(0, start), Scraps[scrap], text.AsSpan(Math.Min(text.Length, start + length)));
            }

            AssertSoundPlaces(Load(file, text));
        },
        iter: 3000);

    [Fact]
    public void A_file_cut_off_anywhere_is_never_an_exception_either()
    {
        foreach (var (file, text) in Sound)
        {
            for (var length = 0; length <= text.Length; length++)
            {
                AssertSoundPlaces(Load(file, text[..length]));
            }
        }
    }

    private static void AssertSoundPlaces(ImmutableArray<Diagnostic> diagnostics) => Assert.All(
        diagnostics, diagnostic => Assert.InRange(diagnostic.Location.Span.End, 0, diagnostic.Location.Source.Content.Length));

    private static ImmutableArray<Diagnostic> Load(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var files = new Dictionary<string, ReadOnlyMemory<byte>> { [file] = Encoding.UTF8.GetBytes(text) };
        ApparatusLoader.Load(new InputFolder("input", files), diagnostics);
        return diagnostics.ToSorted();
    }
}
