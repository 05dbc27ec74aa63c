using System.Collections.Concurrent;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserSession))]

namespace MongoliaEdition.Browser.Session;

/// <summary>One build of the edition, one server for it and one Chromium, for all tests.</summary>
public sealed class BrowserSession : IAsyncLifetime
{
    // Per step. Long for a page from disk, but short enough that a missing element does not delay all tests.
    private const float PatienceInMilliseconds = 45_000;

    private readonly ConcurrentDictionary<object, ConcurrentBag<IPage>> _windows = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private StaticServer? _server;
    private BuiltEdition? _edition;

    public BuiltEdition Edition => _edition ?? throw NotStarted();

    public async ValueTask InitializeAsync()
    {
        var chromium = Chromium.Find();
        _edition = await BuiltEdition.WriteAsync();
        _server = await StaticServer.StartAsync(_edition.Folder);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true });
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        _edition?.Dispose();
    }

    /// <summary>
    /// A cleared window, reused because opening one takes as long as most tests. Tests that leave something that cannot be cleared, such as
    /// a clock or a listener, open their own.
    /// </summary>
    public async Task<LentWindow> LendAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        var key = (options.JavaScriptEnabled, options.DeviceScaleFactor, options.HasTouch, options.IsMobile);
        var free = _windows.GetOrAdd(key, _ => []);
        var page = free.TryTake(out var used) ? used : await (await OpenAsync(new()
        {
            JavaScriptEnabled = options.JavaScriptEnabled,
            DeviceScaleFactor = options.DeviceScaleFactor,
            HasTouch = options.HasTouch,
            IsMobile = options.IsMobile,
        })).NewPageAsync();
        return await LentWindow.PrepareAsync(page, options, free);
    }

    /// <summary>A window of its own: nothing is remembered from another test.</summary>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var context = await (_browser ?? throw NotStarted()).NewContextAsync(options);
        context.SetDefaultTimeout(PatienceInMilliseconds);
        return context;
    }

    /// <summary>The address of the output folder, with a slash at its end.</summary>
    public string Root(Origin origin) => origin == Origin.Disk
        ? new Uri(Edition.Folder + Path.DirectorySeparatorChar).AbsoluteUri
        : (_server ?? throw NotStarted()).Address;

    public string Address(Origin origin, string path) => Root(origin) + path;

    /// <summary>A page of the server that stops there, each time until it is released.</summary>
    public HeldPage Hold(string path, IEnumerable<int> stops) => (_server ?? throw NotStarted()).Held.Hold(path, stops);

    private static InvalidOperationException NotStarted() => new("The browser session has not started.");
}

/// <summary>Where a reader opens the edition: unzipped on a disk, or hosted.</summary>
public enum Origin
{
    Disk,
    Server,
}
