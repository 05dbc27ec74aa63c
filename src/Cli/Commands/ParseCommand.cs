using System.CommandLine;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Pipeline.Founding;
using MongoliaEdition.Publishing.Html;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Cli.Commands;

/// <summary>parse: shows what the parser makes of any wikitext. Needs no edition.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File();
        var format = new Option<string>("--format") { Description = "html, or the syntax tree with its spans.", DefaultValueFactory = _ => "html" };
        format.AcceptOnlyFromAmong("html", "tree");
        var to = SharedOptions.To(required: false);
        var batch = new Option<bool>("--batch") { Description = "Read lines of JSON, {id, wikitext, variant}, and answer each by a line {id, html}." };

        var templates = SharedOptions.Templates();
        var input = new Option<string?>("--input") { Description = "An edition that says what templates mean, and has what the wiki made of them.", HelpName = "DIR" };
        var command = new Command("parse", "Show what the parser understood of wikitext.") { file, format, to, batch, templates, input };
        command.Validators.Add(result =>
        {
            if (result.GetValue(batch) && (result.GetValue(format) == "tree" || result.GetValue(input) is not null))
            {
                result.AddError("--batch answers with HTML, not with trees, and knows no edition.");
            }
        });
        command.SetAction(parsed =>
        {
            var (path, script) = (parsed.GetValue(file), SharedOptions.ScriptOf(parsed.GetValue(to)));
            if (parsed.GetValue(batch))
            {
                return RunBatch(terminal, path, script);
            }

            var known = new DiagnosticBag();
            var dictionary = DictionaryOf(terminal, parsed.GetValue(input), known);
            return known.HasErrors ? Finish(terminal, known)
                : parsed.GetValue(templates) ? Run(terminal, path, (source, _) => TemplateReport.Write(terminal.Output, Lower(source, dictionary, new DiagnosticBag()).Templates))
                : Run(terminal, path, (source, diagnostics) => Print(terminal, source, dictionary, parsed.GetValue(format) == "tree", script, diagnostics));
        });
        return command;
    }

    private static TemplateDictionary DictionaryOf(Terminal terminal, string? input, DiagnosticBag diagnostics) =>
        input is not null && InputReader.ReadFolder(terminal, input, diagnostics) is { } folder ? ArticleTemplates.DictionaryOf(folder) : TemplateDictionary.Engine;

    /// <summary>What the parser understood as the HTML of a body, in the source's own script where none is given.</summary>
    public static void WriteHtml(SourceText source, Script? to, TextWriter writer, DiagnosticBag diagnostics) =>
        WriteHtml(source, TemplateDictionary.Engine, to, writer, diagnostics);

    private static void WriteHtml(SourceText source, TemplateDictionary templates, Script? to, TextWriter writer, DiagnosticBag diagnostics)
    {
        var document = Lower(source, templates, diagnostics);
        PlainHtmlWriter.Write(to is null ? document : WikitextConversion.Convert(document, to, diagnostics), writer);
    }

    private static Document Lower(SourceText source, TemplateDictionary templates, DiagnosticBag diagnostics) =>
        WikitextLowering.Lower(WikitextParser.Parse(source, templates, diagnostics), diagnostics);

    /// <summary>Standard input is answered line by line while it comes.</summary>
    private static int RunBatch(Terminal terminal, string? path, Script? to)
    {
        var diagnostics = new DiagnosticBag();
        if (path is null)
        {
            ParseBatch.Run(terminal, terminal.Input, to);
        }
        else if (InputReader.ReadFile(terminal, path, diagnostics) is { } bytes)
        {
            ParseBatch.Run(terminal, new MemoryStream(bytes.ToArray()), to);
        }

        return Finish(terminal, diagnostics);
    }

    private static int Run(Terminal terminal, string? path, Action<SourceText, DiagnosticBag> print)
    {
        var diagnostics = new DiagnosticBag();
        if (InputReader.ReadFile(terminal, path, diagnostics) is { } bytes)
        {
            print(Utf8Reader.Read(path ?? "(standard input)", bytes.Span, diagnostics), diagnostics);
        }

        return Finish(terminal, diagnostics);
    }

    private static int Finish(Terminal terminal, DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.ToSorted())
        {
            DiagnosticPrinter.Print(terminal.Error, diagnostic);
        }

        return diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Success;
    }

    private static void Print(Terminal terminal, SourceText source, TemplateDictionary templates, bool asTree, Script? to, DiagnosticBag diagnostics)
    {
        if (asTree)
        {
            TreeWriter.Write(WikitextParser.Parse(source, diagnostics), terminal.Output);
        }
        else
        {
            WriteHtml(source, templates, to, terminal.Output, diagnostics);
        }
    }
}
