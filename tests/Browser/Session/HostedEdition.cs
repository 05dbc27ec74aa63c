using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.Cli.Preview;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Browser.Session;

/// <summary>A tiny edition that knows the address at which it is served, as on a host.</summary>
internal sealed class HostedEdition : IAsyncDisposable
{
    private readonly DirectoryInfo _work;
    private readonly StaticServer _server;

    private HostedEdition(DirectoryInfo work, StaticServer server) => (_work, _server) = (work, server);

    public string Folder => Path.Combine(_work.FullName, "site");

    /// <summary>With a slash at its end.</summary>
    public string Address => _server.Address;

    public static async Task<HostedEdition> StartAsync()
    {
        var work = Directory.CreateTempSubdirectory("hosted-edition-");
        var site = work.CreateSubdirectory("site").FullName;
        var server = await StaticServer.StartAsync(site);
        var input = Path.Combine(work.FullName, "input");
        TinyInput.Write(input);
        var files = Directory.EnumerateFiles(input).Select(file => KeyValuePair.Create(Path.GetFileName(file), new ReadOnlyMemory<byte>(File.ReadAllBytes(file))));
        foreach (var file in (await EditionPipeline.RunAsync(new InputFolder("input", files), new EditionOptions { BaseUrl = server.Address.TrimEnd('/') })).Files)
        {
            var path = Path.Combine(site, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes.ToArray());
        }

        return new HostedEdition(work, server);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _work.Delete(recursive: true);
    }
}
