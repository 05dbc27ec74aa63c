using System.Net;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Cli.Preview;

/// <summary>Serves the pages of a preview to browsers on this machine and notifies them of updates.</summary>
internal static class PreviewServer
{
    // Asset names contain their content hash.
    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>Listens until cancelled.</summary>
    /// <exception cref="IOException">The port is not available.</exception>
    public static async Task<WebApplication> StartAsync(int port, PreviewFeed feed, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));

        var app = builder.Build();
        app.Use(RefuseForeignHostsAsync);
        MapRoutes(app, feed);
        await app.StartAsync(cancellation);
        return app;
    }

    private static void MapRoutes(WebApplication app, PreviewFeed feed)
    {
        // An open event stream would delay shutdown by half a minute.
        var stopping = app.Lifetime.ApplicationStopping;
        app.MapGet(PreviewPages.EventsPath, () => TypedResults.ServerSentEvents(Events(feed, stopping)));
        app.MapGet(PreviewPages.ClientPath, () => TypedResults.Text(PreviewPages.Client, "text/javascript; charset=utf-8"));
        app.MapFallback("{**path}", (HttpRequest request) => ServeAsync(request, feed.Current));
    }

    private static async IAsyncEnumerable<SseItem<string>> Events(
        PreviewFeed feed, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellation);
        await foreach (var snapshot in feed.Follow(either.Token))
        {
            yield return new SseItem<string>(PreviewPages.StateOf(snapshot));
        }
    }

    private static async Task<IResult> ServeAsync(HttpRequest request, PreviewSnapshot snapshot)
    {
        var page = await snapshot.PageAtAsync(request.Path.Value ?? "");
        request.HttpContext.Response.Headers.CacheControl = page?.Path.StartsWith("assets/", StringComparison.Ordinal) == true ? Forever : "no-store";
        return page is null
            ? TypedResults.Content(PreviewPages.Missing(snapshot), "text/html; charset=utf-8", statusCode: StatusCodes.Status404NotFound)
            : TypedResults.Bytes(PreviewPages.WithClient(page, snapshot).ToArray(), page.MediaType);
    }

    /// <summary>Rejects requests under foreign host names, against DNS rebinding.</summary>
    private static Task RefuseForeignHostsAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host is "127.0.0.1" or "localhost")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }
}
