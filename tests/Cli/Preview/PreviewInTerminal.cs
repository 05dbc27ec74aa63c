using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MongoliaEdition.Tests.Cli.Preview;

/// <summary>
/// A preview as started by an editor: a process in a pseudo-terminal, made by script (util-linux), in which Ctrl-C arrives as a signal.
/// </summary>
internal sealed class PreviewInTerminal : IDisposable
{
    private const char CtrlC = '\u0003';

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("preview-");
    private readonly int _port = TinyInput.FreePort();
    private readonly StringBuilder _screen = new();
    private readonly TaskCompletionSource _isReady = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _client = new();
    private readonly CancellationToken _test;
    private readonly Process _process;

    private PreviewInTerminal(CancellationToken test)
    {
        _test = test;
        TinyInput.Write(Path.Combine(_folder.FullName, "input"));
        var program = Path.Combine(AppContext.BaseDirectory, "MongoliaEdition.Cli.dll");
        // When tests are started in the background, their child processes ignore the signal.
        var command = string.Create(CultureInfo.InvariantCulture, $"exec env --default-signal=INT dotnet '{program}' preview --port {_port}");
        _process = Process.Start(new ProcessStartInfo("script", ["--quiet", "--return", "--command", command, "/dev/null"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        _process.OutputDataReceived += (_, line) => Show(line.Data);
        _process.BeginOutputReadLine();
    }

    /// <summary>All that was printed so far.</summary>
    public string Screen
    {
        get
        {
            lock (_screen)
            {
                return _screen.ToString();
            }
        }
    }

    /// <summary>Returns when there are pages.</summary>
    public static async Task<PreviewInTerminal> StartAsync(CancellationToken test)
    {
        var preview = new PreviewInTerminal(test);
        await preview._isReady.Task.WaitAsync(TimeSpan.FromMinutes(2), test);
        return preview;
    }

    /// <summary>A reader's open stream of events.</summary>
    public Task<Stream> ConnectAsync() =>
        _client.GetStreamAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}/~preview/events")), _test);

    public void PressCtrlC()
    {
        _process.StandardInput.Write(CtrlC);
        _process.StandardInput.Flush();
    }

    /// <summary>The exit code; fails where the preview waits for its readers, which takes half a minute.</summary>
    public async Task<int> WaitForExitAsync()
    {
        await _process.WaitForExitAsync(_test).WaitAsync(TimeSpan.FromSeconds(20), _test);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _client.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Show(string? line)
    {
        lock (_screen)
        {
            _screen.AppendLine(line);
        }

        if (line?.Contains("Ready", StringComparison.Ordinal) == true)
        {
            _isReady.TrySetResult();
        }
    }
}
