using System.Diagnostics;
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
    public static string? Run(string text)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var diagnostics = new DiagnosticBag();
            var syntax = WikitextParser.Parse(new SourceText("fuzz.wiki", text), diagnostics);
            PlainHtmlWriter.Write(WikitextLowering.Lower(syntax, diagnostics), TextWriter.Null);
            TreeWriter.Write(syntax, TextWriter.Null);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return problem.GetType().Name;
        }

        return clock.Elapsed > TooLong ? "too slow" : null;
    }
}
