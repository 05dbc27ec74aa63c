using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Citing;
using MongoliaEdition.Publishing.Outputs.Data;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Publishing.Data;

public class FormatTests
{
    [Theory, Spec("Publishing/Specs/data.md")]
    public void A_format_is_written_as_its_readers_expect(SpecCase spec)
    {
        var (expected, written) = spec switch
        {
            _ when spec.Has("cells") => (spec["line"] + "\r\n", CsvLine.Of(spec["cells"].Split('\n'))),
            _ when spec.Has("turtle") => (spec["turtle"], LastLine(RdfTurtle.Write([new("a", ["b"], [new("c", new RdfTerm(spec["text"]))])]))),
            _ when spec.Has("markdown") => (spec["markdown"], MarkdownInlines.Escape(spec["words"])),
            _ when spec.Has("units") => (Joined(spec["before"], spec["left"], spec["right"]), PositionOf(spec["of"], int.Parse(spec["units"], CultureInfo.InvariantCulture))),
            _ => (Joined(spec["csl"] + "\n", spec["bibtex"] + "\n", spec["ris"] + "\n\n"), BibliographyOf(spec["yaml"])),
        };

        Assert.Equal(expected, written);
    }

    private static string Joined(params string[] parts) => string.Join('⇒', parts);

    private static string LastLine(string turtle) => turtle.TrimEnd()[(turtle.LastIndexOf("  c ", StringComparison.Ordinal) + 4)..].TrimEnd(' ', '.');

    private static string PositionOf(string text, int offset)
    {
        var points = new CodePoints(text);
        return Joined(points.Before(offset).ToString(CultureInfo.InvariantCulture), points.Left(offset, 2), points.Right(offset, 2));
    }

    private static string BibliographyOf(string yaml)
    {
        var works = Load(yaml);
        var json = DataFile.Json("a", "b", DataFile.Array(works.Select(CslItem.Of))).Bytes;
        return Joined(Encoding.UTF8.GetString(json.Span), BibliographyFiles.BibTex(works), BibliographyFiles.Ris(works).ReplaceLineEndings("\n"));
    }

    private static ImmutableArray<BibliographyItem> Load(string yaml) => ApparatusLoader.Load(
        new InputFolder("input", [KeyValuePair.Create("references.yml", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(yaml))]), new DiagnosticBag()).Bibliography;
}
