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
using MongoliaEdition.Cli.Editing;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Cli.Preview;

/// <summary>Serves the pages of a preview to browsers on this machine and notifies them of updates.</summary>
internal static class PreviewServer
{
    // The one in netlify.toml: a page may do no more here than on the site.
    private const string SitePolicy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    // Asset names contain their content hash.
    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>Listens until cancelled.</summary>
    /// <param name="door">For those who may write; null where nobody may.</param>
    /// <exception cref="IOException">The port is not available.</exception>
    public static async Task<WebApplication> StartAsync(int port, PreviewFeed feed, EditDoor? door, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolver = EditJson.Default);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));

        var app = builder.Build();
        app.Use((context, next) => GuardAsync(context, door, next));
        MapRoutes(app, feed, door);
        door?.MapRoutes(app);
        await app.StartAsync(cancellation);
        return app;
    }

    private static void MapRoutes(WebApplication app, PreviewFeed feed, EditDoor? door)
    {
        // An open event stream would delay shutdown by half a minute.
        var stopping = app.Lifetime.ApplicationStopping;
        app.MapGet(PreviewPages.EventsPath, () => TypedResults.ServerSentEvents(Events(feed, stopping)));
        app.MapGet(PreviewPages.ClientPath, () => TypedResults.Text(PreviewPages.Client, "text/javascript; charset=utf-8"));
        app.MapFallback("{**path}", async context => await (await ServeAsync(context.Request, feed.Current, door?.Elements ?? "")).ExecuteAsync(context));
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

    private static async Task<IResult> ServeAsync(HttpRequest request, PreviewSnapshot snapshot, string more)
    {
        var path = request.Path.Value ?? "";
        var page = await snapshot.PageAtAsync(path);
        if (page is null && !path.EndsWith('/') && await snapshot.PageAtAsync(path + "/") is not null)
        {
            return TypedResults.Redirect(path + "/");
        }

        request.HttpContext.Response.Headers.CacheControl = page?.Path.StartsWith("assets/", StringComparison.Ordinal) == true ? Forever : "no-store";
        return page is null
            ? TypedResults.Content(PreviewPages.Missing(snapshot), "text/html; charset=utf-8", statusCode: StatusCodes.Status404NotFound)
            : TypedResults.Bytes(PreviewPages.WithClient(page, snapshot, more).ToArray(), page.MediaType);
    }

    /// <summary>
    /// Rejects requests under foreign host names, against DNS rebinding, and those that would change something, unless the door admits them.
    /// </summary>
    private static Task GuardAsync(HttpContext context, EditDoor? door, RequestDelegate next)
    {
        var response = context.Response;
        response.Headers.ContentSecurityPolicy = SitePolicy;
        if (!IsOwn(context.Request.Host.Host))
        {
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        }

        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || door?.Admits(context.Request) == true)
        {
            return next(context);
        }

        var isForeign = door is not null && HttpMethods.IsPost(context.Request.Method);
        response.Headers.Allow = "GET, HEAD";
        response.StatusCode = isForeign ? StatusCodes.Status403Forbidden : StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    private static bool IsOwn(string host) => host == "127.0.0.1" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
