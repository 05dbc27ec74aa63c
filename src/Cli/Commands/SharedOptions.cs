using System.CommandLine;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Cli.Commands;

/// <summary>Options shared by several commands.</summary>
internal static class SharedOptions
{
    private const string DefaultInput = "input";

    /// <summary>The input folder: unless one is named, the folder <c>input</c>, or where there is none, the edition that one stands in.</summary>
    public static Option<string> Input(Terminal terminal) => new("--input")
    {
        Description = "The folder with the article and the editors' files; the folder one stands in, if that is one.",
        HelpName = "DIR",
        DefaultValueFactory = _ => !Directory.Exists(terminal.FullPath(DefaultInput)) && Path.Exists(terminal.FullPath("edition.yml")) ? "." : DefaultInput,
    };

    /// <summary>The address of the site.</summary>
    public static Option<string?> BaseUrl()
    {
        var baseUrl = new Option<string?>("--base-url") { Description = "Where the site will be: https://example.org/path.", HelpName = "URL" };
        baseUrl.Validators.Add(result =>
        {
            if (!Pipeline.BaseUrl.IsValid(result.GetValueOrDefault<string?>()))
            {
                result.AddError("--base-url must be an absolute http or https address.");
            }
        });
        return baseUrl;
    }

    public static Option<string?> To(bool required)
    {
        var option = new Option<string?>("--to") { Description = "The script to convert to.", Required = required };
        option.AcceptOnlyFromAmong([.. Script.All.Select(script => script.Folder)]);
        return option;
    }

    /// <summary>The script named by a value of <c>--to</c>; null for null.</summary>
    public static Script? ScriptOf(string? value) => value is null ? null : Script.Find(value);

    public static Option<bool> Templates() => new("--templates")
    {
        Description = "List the templates by uses instead, and how each is shown, as lines for templates.yml.",
    };

    public static Argument<string?> File() => new("FILE")
    {
        Description = "The file to read; standard input if none is named.",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
