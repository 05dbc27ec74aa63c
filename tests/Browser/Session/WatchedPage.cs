using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace MongoliaEdition.Browser.Session;

/// <summary>A page that remembers what went wrong while it was shown, and whom it asked.</summary>
internal sealed class WatchedPage
{
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly string _root;

    private WatchedPage(IPage page, string root) => (Page, _root) = (page, root);

    public IPage Page { get; }

    public IEnumerable<string> Problems => _problems;

    public static async Task<WatchedPage> OpenAsync(IBrowserContext context, string root)
    {
        var watched = new WatchedPage(await context.NewPageAsync(), root);
        watched.Watch();
        return watched;
    }

    private void Watch()
    {
        Page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text} {message.Location}");
        Page.PageError += (_, error) => Note(true, "script: " + error);
        Page.Request += (_, request) => Note(!IsOwn(request.Url), "asks another host: " + request.Url);
        Page.RequestFailed += (_, request) => Note(true, $"not loaded: {request.Url} {request.Failure}");
        Page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    private bool IsOwn(string url) =>
        url.StartsWith(_root, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);

    private void Note(bool isProblem, string problem)
    {
        if (isProblem)
        {
            _problems.Enqueue($"{Page.Url}: {problem}");
        }
    }
}
