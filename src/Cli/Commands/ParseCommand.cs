using System.CommandLine;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Publishing.Html;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

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

        var command = new Command("parse", "Show what the parser understood of wikitext.") { file, format, to };
        command.SetAction(parsed => Run(
            terminal, parsed.GetValue(file), parsed.GetValue(format) == "tree", SharedOptions.ScriptOf(parsed.GetValue(to))));
        return command;
    }

    private static int Run(Terminal terminal, string? path, bool asTree, Script? to)
    {
        var diagnostics = new DiagnosticBag();
        if (InputReader.ReadFile(terminal, path, diagnostics) is { } bytes)
        {
            Print(terminal, Utf8Reader.Read(path ?? "(standard input)", bytes.Span, diagnostics), asTree, to, diagnostics);
        }

        foreach (var diagnostic in diagnostics.ToSorted())
        {
            DiagnosticPrinter.Print(terminal.Error, diagnostic);
        }

        return diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Success;
    }

    private static void Print(Terminal terminal, SourceText source, bool asTree, Script? to, DiagnosticBag diagnostics)
    {
        var syntax = WikitextParser.Parse(source, diagnostics);
        if (asTree)
        {
            TreeWriter.Write(syntax, terminal.Output);
            return;
        }

        var document = WikitextLowering.Lower(syntax, diagnostics);
        PlainHtmlWriter.Write(to is null ? document : WikitextConversion.Convert(document, to, diagnostics), terminal.Output);
    }
}
