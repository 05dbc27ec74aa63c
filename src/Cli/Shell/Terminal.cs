using System.Text;

namespace MongoliaEdition.Cli.Shell;

/// <summary>
/// Where a command reads from and writes to. Relative paths are relative to <see cref="WorkingDirectory"/>, and are printed
/// as they were given.
/// </summary>
public sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, string WorkingDirectory) : IDisposable
{
    /// <summary>The process's own streams: UTF-8 without a byte-order mark on every system, lines that end with LF.</summary>
    public static Terminal Standard() => new(
        Console.OpenStandardInput(),
        Writer(Console.OpenStandardOutput()),
        Writer(Console.OpenStandardError()),
        Environment.CurrentDirectory);

    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
        Input.Dispose();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
}
