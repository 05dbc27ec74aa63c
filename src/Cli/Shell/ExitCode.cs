namespace MongoliaEdition.Cli.Shell;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Fine; warnings do not count.</summary>
    public const int Success = 0;

    /// <summary>Errors in the input or its environment; all of them are printed.</summary>
    public const int InputErrors = 1;

    public const int WrongUsage = 2;

    /// <summary>A bug of ours (EX_SOFTWARE of sysexits.h).</summary>
    public const int Bug = 70;
}
