using Microsoft.AspNetCore.Http;

namespace MongoliaEdition.Browser.Session;

/// <summary>One opening of a page that comes in parts.</summary>
public sealed class HeldPage
{
    private readonly byte[] _bytes;
    private readonly (int Cut, TaskCompletionSource Released)[] _stops;
    private int _next;

    internal HeldPage(string address, byte[] bytes, IEnumerable<int> stops)
    {
        (Address, _bytes) = (address, bytes);
        var body = Array.IndexOf(bytes, (byte)'>', bytes.AsSpan().IndexOf("<body"u8));
        var cuts = stops.Where(stop => body + stop < bytes.Length).Select(stop => NextTag(bytes, body + stop));
        _stops = [.. cuts.Where(cut => cut > 0).Distinct().Select(cut => (cut, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)))];
    }

    public string Address { get; }

    /// <summary>The next tag that is not the end of a link: what follows one may not begin a line, and takes the last word with it.</summary>
    private static int NextTag(byte[] bytes, int from)
    {
        var tag = Array.IndexOf(bytes, (byte)'<', from);
        return tag >= 0 && bytes.AsSpan(tag).StartsWith("</a>"u8) ? NextTag(bytes, tag + 1) : tag;
    }

    /// <summary>How often the page stops.</summary>
    public int Stops => _stops.Length;

    public void Release() => _stops[_next++].Released.SetResult();

    internal async Task SendAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html";
        var sent = 0;
        foreach (var (cut, released) in _stops)
        {
            await context.Response.Body.WriteAsync(_bytes.AsMemory(sent..cut), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await released.Task.WaitAsync(context.RequestAborted);
            sent = cut;
        }

        await context.Response.Body.WriteAsync(_bytes.AsMemory(sent), context.RequestAborted);
    }
}
