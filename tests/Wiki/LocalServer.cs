using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MongoliaEdition.Tests.Wiki;

/// <summary>What a request asks for: its path, and its parameters, from the address or a form.</summary>
internal sealed record Call(string Path, IReadOnlyDictionary<string, string> Parameters, IReadOnlyDictionary<string, string> Headers)
{
    public string this[string parameter] => Parameters.GetValueOrDefault(parameter, "");
}

/// <summary>An answer as the test wants it, however wrong: <see cref="Length"/> is what the head says, <see cref="IsEndless"/> goes on until the client has enough.</summary>
internal sealed record Reply(byte[] Body, string MediaType = "application/json; charset=utf-8", string Status = "200 OK")
{
    public string Head { get; init; } = "";

    public int? Length { get; init; }

    public bool IsEndless { get; init; }

    /// <summary>Never answers.</summary>
    public bool IsMute { get; init; }

    public static Reply Json(string json) => new(Encoding.UTF8.GetBytes(json));
}

/// <summary>A server in this process, on a port of 127.0.0.1, that can do everything wrong.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<Call, Reply> _answer;

    public LocalServer(Func<Call, Reply> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = client.GetStream();
            if (await ReadAsync(stream) is { } call)
            {
                await WriteAsync(stream, _answer(call));
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The client has enough, or the test is over.
        }
    }

    private async Task WriteAsync(NetworkStream stream, Reply reply)
    {
        if (reply.IsMute)
        {
            await Task.Delay(Timeout.Infinite, _end.Token);
        }

        var length = reply.IsEndless ? "" : $"Content-Length: {reply.Length ?? reply.Body.Length}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {reply.Status}\r\nContent-Type: {reply.MediaType}\r\n{length}{reply.Head}Connection: close\r\n\r\n"), _end.Token);
        do
        {
            await stream.WriteAsync(reply.Body, _end.Token);
        }
        while (reply.IsEndless);
    }

    private async Task<Call?> ReadAsync(NetworkStream stream)
    {
        var (head, one) = (new StringBuilder(), new byte[1]);
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, _end.Token) == 0)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var form = new byte[int.Parse(headers.GetValueOrDefault("Content-Length", "0"), System.Globalization.CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(form, _end.Token);
        var (path, query) = lines[0].Split(' ')[1].Split('?', 2) is [var before, var after] ? (before, after) : (lines[0].Split(' ')[1], "");
        return new Call(path, Parameters($"{query}&{Encoding.UTF8.GetString(form)}"), headers);
    }

    private static Dictionary<string, string> Parameters(string query) => query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => WebUtility.UrlDecode(pair[1]), StringComparer.Ordinal);
}
