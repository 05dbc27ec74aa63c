using System.Globalization;
using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;

namespace MongoliaEdition.Tests.Cli.Preview;

/// <summary>A preview of a tiny edition in a folder of its own, with one reader who listens to its events.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly CancellationTokenSource _interrupt = new();
    private readonly string[] _options;
    private readonly CancellationToken _test;
    private readonly string _folder = Directory.CreateTempSubdirectory("preview-").FullName;
    private readonly int _port = TinyInput.FreePort();
    private readonly HttpClient _client = new();
    private readonly Task<int> _run;
    private IAsyncEnumerator<SseItem<string>>? _events;

    private RunningPreview(string[] options, CancellationToken test)
    {
        (_options, _test) = (options, test);
        _client.BaseAddress = new Uri(FormattableString.Invariant($"http://127.0.0.1:{_port}/"));
        TinyInput.Write(Path.Combine(_folder, "input"));
        _run = Run(TextWriter.Null, _interrupt.Token);
    }

    public static async Task<RunningPreview> StartAsync(CancellationToken test, params string[] options)
    {
        var preview = new RunningPreview(options, test);
        preview._events = SseParser.Create(await preview.ConnectAsync()).EnumerateAsync(test).GetAsyncEnumerator(test);
        return preview;
    }

    /// <summary>What the reader is told next; the state before the first build is passed over.</summary>
    public async Task<State> NextStateAsync()
    {
        State state;
        do
        {
            await _events!.MoveNextAsync();
            state = JsonSerializer.Deserialize<State>(_events.Current.Data, Json)!;
        }
        while (state.Version.EndsWith("-0", StringComparison.Ordinal));

        return state;
    }

    public string Address(string path) => new Uri(_client.BaseAddress!, path).AbsoluteUri;

    public void Save(string name, string text) => File.WriteAllText(Path.Combine(_folder, "input", name), text);

    public string Read(string name) => File.ReadAllText(Path.Combine(_folder, "input", name));

    public string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, "input", folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request, _test);

    public void Delete(string name) => File.Delete(Path.Combine(_folder, "input", name));

    public string[] FilesBesideInput() => [.. Directory.EnumerateFileSystemEntries(_folder).Select(entry => Path.GetFileName(entry)!)];

    public Task<string> GetTextAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative), _test);

    public async Task<HttpStatusCode> StatusAsync(string path, string? host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Host = host;
        using var response = await _client.SendAsync(request, _test);
        return response.StatusCode;
    }

    public async Task<int> InterruptAsync()
    {
        await _interrupt.CancelAsync();
        return await _run.WaitAsync(TimeSpan.FromSeconds(20), _test);
    }

    public async Task<(int Exit, string Error)> RunAnotherOnTheSamePortAsync()
    {
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        return (await Run(error, _test), error.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await InterruptAsync();
        _client.Dispose();
        _interrupt.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Task<int> Run(TextWriter error, CancellationToken cancellation)
    {
        var terminal = new Terminal(Stream.Null, TextWriter.Null, error, _folder);
        return new CommandLine(terminal).RunAsync(["preview", "--port", _port.ToString(CultureInfo.InvariantCulture), .. _options], cancellation);
    }

    /// <summary>The server needs a moment before it listens.</summary>
    private async Task<Stream> ConnectAsync()
    {
        while (true)
        {
            try
            {
                return await _client.GetStreamAsync(new Uri("/~preview/events", UriKind.Relative), _test);
            }
            catch (HttpRequestException) when (!_run.IsCompleted)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), _test);
            }
        }
    }

    public sealed record State(string Version, Problem[] Problems);

    public sealed record Problem(string Severity, string Text);
}
