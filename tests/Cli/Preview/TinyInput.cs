using System.Net;
using System.Net.Sockets;

namespace MongoliaEdition.Tests.Cli.Preview;

/// <summary>The smallest edition that can be previewed, and a port for it.</summary>
internal static class TinyInput
{
    private const string Settings =
        "id: tiny\ntitle: {zh-Hant: 小}\nsource: {title: 小, project: 維基, url: \"https://zh.wikipedia.org/\", revision: unknown, licence: CC BY-SA 3.0}\nlicence: CC-BY-SA-4.0\nversion: \"0\"\n";

    public static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "notes"));
        File.WriteAllText(Path.Combine(folder, "edition.yml"), Settings);
        File.WriteAllText(Path.Combine(folder, "article.wiki"), "外蒙古在1911年宣布獨立。\n");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
