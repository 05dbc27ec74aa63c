using System.CommandLine;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Cli.Commands;

/// <summary>Options shared by several commands.</summary>
internal static class SharedOptions
{
    public static Option<string> Input() => new("--input")
    {
        Description = "The folder with the article and the editors' files.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "input",
    };

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
