using System.Text;

namespace MongoliaEdition.Cli.Shell;

/// <summary>
/// The streams and working directory of a command. Relative paths are resolved against <see cref="WorkingDirectory"/> and printed as given.
/// </summary>
public sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, string WorkingDirectory) : IDisposable
{
    /// <summary>Whether somebody looks on who wants to see how far a long command is.</summary>
    public bool IsWatched { get; init; }

    /// <summary>The process's own streams: on every system UTF-8 without a byte-order mark, with LF line ends.</summary>
    public static Terminal Standard() => new(
        Console.OpenStandardInput(),
        Writer(Console.OpenStandardOutput()),
        Writer(Console.OpenStandardError()),
        Environment.CurrentDirectory)
    {
        IsWatched = !Console.IsErrorRedirected,
    };

    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
        Input.Dispose();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
}
