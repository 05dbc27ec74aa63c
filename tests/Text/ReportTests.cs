using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Text;

public class ReportTests
{
    private static readonly DiagnosticDescriptor Wrong = new("ED900", Severity.Error, "wrong");
    private static readonly DiagnosticDescriptor Quoting = new("ED901", Severity.Error, "{0}");

    [Theory, Spec("Text/Specs/printing.md")]
    public void A_problem_is_shown_in_its_line(SpecCase spec)
    {
        if (spec.Has("code points"))
        {
            var points = string.Concat(spec["code points"].Split(' ').Select(point => char.ConvertFromUtf32(Convert.ToInt32(point, 16))));
            Assert.Equal(spec["shown"].Replace('␍', '\r'), Quoting.At(Location.OfFile("a.yml"), points).Message);
            return;
        }

        var text = spec["text"].Replace('␍', '\r').Replace('␡', '\u007F');
        var (start, end) = (text.IndexOf('‹', StringComparison.Ordinal), text.IndexOf('›', StringComparison.Ordinal) - 1);
        var source = new SourceText("a.yml", text.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal));
        var diagnostic = Wrong.At(new Location(source, new TextSpan(start, end)));
        foreach (var remark in spec.Has("remarks") ? spec["remarks"].Split('\n') : [])
        {
            diagnostic = With(diagnostic, remark.Replace('⏎', '\n'));
        }

        using var writer = new StringWriter();
        DiagnosticPrinter.Print(writer, diagnostic);

        Assert.Equal(spec["printed"] + "\n", writer.ToString());
    }

    [Theory, Spec("Text/Specs/cells.md")]
    public void A_character_takes_its_cells(SpecCase spec) => Assert.Equal(spec["cells"], $"{CellWidth.Of(spec["character"])}");

    [Theory, Spec("Text/Specs/reports.md")]
    public void Problems_are_told_in_order_and_counted(SpecCase spec)
    {
        var sources = new[] { "a", "b", "B", "C" }.ToDictionary(path => path, path => new SourceText(path, new string(' ', 20)));
        var bag = new DiagnosticBag();
        bag.AddRange(spec["found"].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Found));
        if (spec.Has("told"))
        {
            Assert.Equal(spec["told"], string.Join(", ", bag.ToSorted().Select(d => $"{d.Code} {d.Location.Path}:{d.Location.Span.Start} {d.Message}")));
            return;
        }

        Assert.Equal(spec["stops"], bag.HasErrors ? "yes" : "no");
        Assert.Equal((spec["problems"], spec["sum"]), Written(writer => DiagnosticReport.WriteProblems(writer, bag.ToSorted())));
        Assert.Equal((spec["all"], spec["sum"]), Written(writer => DiagnosticReport.Write(writer, bag.ToSorted())));

        Diagnostic Found(string cell)
        {
            var (code, place, message) = cell.Split(' ') is [var first, var second, var third] ? (first, second.Split(':'), third) : default;
            var severity = code[0] switch { 'E' => Severity.Error, 'W' => Severity.Warning, _ => Severity.Info };
            var start = int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture);
            return new DiagnosticDescriptor(code, severity, message).At(new Location(sources[place[0]], new TextSpan(start, start)));
        }
    }

    private static Diagnostic With(Diagnostic diagnostic, string remark) =>
        remark.Split(' ', 3) is [var path, var place, var text] && place.Split(':') is [var line, _]
            ? diagnostic.WithNote(text, new Location(new SourceText(path, new string('\n', 9)), TextSpan.FromLength(line[0] - '1', 0)))
            : diagnostic.WithNote(remark);

    /// <summary>The heads of what was told, as severity and number of the code, and the last line.</summary>
    private static (string Told, string Sum) Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        var lines = writer.ToString().Split('\n')[..^1];
        var heads = lines.Where(line => line.StartsWith("a:", StringComparison.Ordinal)).Select(line => line.Split(' ')).Select(words => $"{words[1]} {words[2][1..^1]}");
        return (string.Join(' ', heads), lines[^1]);
    }
}
