using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MongoliaEdition.Benchmarks.Preview;

/// <summary>The command <c>preview</c> in a separate process.</summary>
internal sealed class PreviewProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "MongoliaEdition.Cli.dll");

    private readonly int _port = FreePort();
    private readonly HttpClient _client = new();
    private readonly Process _process;

    private PreviewProcess(string input)
    {
        var port = _port.ToString(CultureInfo.InvariantCulture);
        _process = Process.Start(new ProcessStartInfo("dotnet", [Program, "preview", "--input", input, "--port", port]) { RedirectStandardError = true })!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
    }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (1024.0 * 1024);
        }
    }

    /// <summary>Returns when there are pages.</summary>
    public static async Task<PreviewProcess> StartAsync(string input)
    {
        var preview = new PreviewProcess(input);
        await preview.WaitUntilServedAsync("index.html", "</html>");
        return preview;
    }

    public string Address(string path) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}/{path}");

    /// <summary>Polls the page until it contains the text.</summary>
    public async Task WaitUntilServedAsync(string path, string text)
    {
        while (!(await TextOrNothingAsync(path)).Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _client.Dispose();
    }

    private async Task<string> TextOrNothingAsync(string path)
    {
        try
        {
            using var response = await _client.GetAsync(new Uri(Address(path)));
            return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : "";
        }
        catch (HttpRequestException)
        {
            return "";
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
