using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace MongoliaEdition.Browser.Session;

/// <summary>Pages sent in parts, as on a slow connection: the server waits for the test before each part.</summary>
internal sealed class HeldPages(string folder)
{
    private readonly ConcurrentDictionary<string, HeldPage> _pages = new(StringComparer.Ordinal);
    private int _count;

    /// <param name="stops">Numbers of bytes of the body; the page stops before the next tag.</param>
    public HeldPage Hold(string path, IEnumerable<int> stops)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"?held={Interlocked.Increment(ref _count)}");
        return _pages[query] = new HeldPage(path + query, File.ReadAllBytes(Path.Combine(folder, path)), stops);
    }

    public Task SendAsync(HttpContext context, RequestDelegate otherwise) =>
        _pages.TryGetValue(context.Request.QueryString.ToString(), out var page) ? page.SendAsync(context) : otherwise(context);
}
