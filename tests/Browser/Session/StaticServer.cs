using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace MongoliaEdition.Browser.Session;

/// <summary>Serves a folder of static pages on a free local port.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StaticServer(WebApplication application, HeldPages held) => (_application, Held) = (application, held);

    public HeldPages Held { get; }

    /// <summary>With a slash at its end.</summary>
    public string Address => _application.Urls.Single() + "/";

    /// <param name="policy">The Content-Security-Policy of a path; null where no file has any.</param>
    public static async Task<StaticServer> StartAsync(string folder, Func<string, string>? policy = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        var held = new HeldPages(folder);
        application.Use(held.SendAsync);
        application.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions =
            {
                ServeUnknownFileTypes = true,
                OnPrepareResponse = file =>
                {
                    file.Context.Response.Headers.CacheControl = "no-store"; // Each opening is somebody's first.
                    file.Context.Response.Headers.ContentSecurityPolicy = policy?.Invoke(file.Context.Request.Path);
                },
            },
        });
        // Browsers sometimes request it on their own.
        application.MapGet("/favicon.ico", static () => Results.NoContent());
        await application.StartAsync();
        return new StaticServer(application, held);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
