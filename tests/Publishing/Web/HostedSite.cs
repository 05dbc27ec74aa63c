using System.Collections.Frozen;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MongoliaEdition.Editions;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.Article;

namespace MongoliaEdition.Tests.Publishing.Web;

/// <summary>The shipped edition as it is built for a site, once for all tests.</summary>
internal static class HostedSite
{
    public const string Address = "https://example.org/book";

    private static readonly Lazy<Task<EditionRun>> Built = new(() => BuiltArticle.RunAsync(new EditionOptions { BaseUrl = Address }));

    public static async Task<FrozenDictionary<string, OutputFile>> FilesAsync() =>
        (await Built.Value).Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    public static async Task<string> ReadAsync(string path) => Encoding.UTF8.GetString((await FilesAsync())[path].Bytes.Span);

    public static async Task<XElement> XmlAsync(string path) => XDocument.Parse(await ReadAsync(path)).Root!;

    public static async Task<IDocument> PageAsync(string path) => new HtmlParser().ParseDocument(await ReadAsync(path));

    /// <summary>The path of an address of the site; null for another site's.</summary>
    public static string? PathOf(string address) => address.StartsWith(Address + "/", StringComparison.Ordinal) ? address[(Address.Length + 1)..].Split('#')[0] : null;
}
