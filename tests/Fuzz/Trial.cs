using System.Diagnostics;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Publishing.Html;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Fuzz;

/// <summary>Reads one text all the way to HTML.</summary>
internal static class Trial
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(5);

    /// <summary>The failure; null if there was none.</summary>
    public static string? Run(Sample sample)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var problem = sample.File == Edition.Article ? Parse(sample.Text) : Build(sample);
            return problem ?? (clock.Elapsed > TooLong ? "too slow" : null);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return $"{problem.GetType().Name} {problem.StackTrace?.Split('\n')[0].Trim()}";
        }
    }

    private static string? Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = WikitextParser.Parse(new SourceText("fuzz.wiki", text), diagnostics);
        PlainHtmlWriter.Write(WikitextLowering.Lower(syntax, diagnostics), TextWriter.Null);
        TreeWriter.Write(syntax, TextWriter.Null);
        return null;
    }

    /// <summary>Whatever is wrong is told of a file of the editors, within it.</summary>
    private static string? Build(Sample sample)
    {
        var run = EditionPipeline.RunAsync(Edition.With(sample), new EditionOptions { Only = ["html"] }).GetAwaiter().GetResult();
        foreach (var told in run.Diagnostics)
        {
            DiagnosticPrinter.Print(TextWriter.Null, told);
            if (!told.Location.Path.StartsWith("input/", StringComparison.Ordinal) || told.Location.Span.End > told.Location.Source.Content.Length)
            {
                return $"{told.Code} is told of {told.Location.Path}";
            }
        }

        return null;
    }
}
