using System.Runtime.InteropServices;
using MongoliaEdition.Cli.Shell;

namespace MongoliaEdition.Cli;

/// <summary>
/// Ends a command at Ctrl-C or SIGTERM. A command that can stop by itself has a moment for it; then the process ends, whatever it was doing:
/// nothing that a command writes is half there.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly CancellationTokenSource _cancellation = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly Terminal _terminal;
    private int _exitCode;

    public Interruption(Terminal terminal)
    {
        _terminal = terminal;
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => End(signal, ExitCode.Interrupted)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => End(signal, ExitCode.Terminated)),
        ];
    }

    public CancellationToken Token => _cancellation.Token;

    /// <summary>The exit code of a command that has ended.</summary>
    public int Conclude(int exitCode)
    {
        if (_exitCode == 0 || exitCode == ExitCode.Success)
        {
            return exitCode;
        }

        Tell();
        return _exitCode;
    }

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _cancellation.Dispose();
    }

    private void End(PosixSignalContext signal, int exitCode)
    {
        signal.Cancel = true;
        _exitCode = exitCode;
        ThreadPool.QueueUserWorkItem(_ => _cancellation.Cancel());
        new Thread(ExitSoon) { IsBackground = true }.Start();
    }

    private void ExitSoon()
    {
        Thread.Sleep(Patience);
        Tell();
        Environment.Exit(_exitCode);
    }

    private void Tell()
    {
        _terminal.Error.WriteLine("Interrupted; nothing was changed.");
        _terminal.Error.Flush();
    }
}
