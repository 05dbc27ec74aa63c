using System.CommandLine;

namespace MongoliaEdition.Cli.Commands;

/// <summary>convert: plain text to one script, line for line.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal) => new("convert", "Convert plain text.");
}
