namespace MongoliaEdition.Cli.Shell;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>Success, possibly with warnings.</summary>
    public const int Success = 0;

    /// <summary>Errors in the input or the environment, all of them printed.</summary>
    public const int InputErrors = 1;

    public const int WrongUsage = 2;

    /// <summary>A bug in the program (EX_SOFTWARE of sysexits.h).</summary>
    public const int Bug = 70;

    /// <summary>Ctrl-C (128 and the number of the signal).</summary>
    public const int Interrupted = 130;

    /// <summary>SIGTERM.</summary>
    public const int Terminated = 143;
}
