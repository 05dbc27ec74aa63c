using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MongoliaEdition.Tests.Wiki;

/// <summary>A wiki of one page with one picture, as far as its API is asked. Each test changes what it wants of it.</summary>
internal sealed class TinyWiki : IDisposable
{
    // A picture of one pixel.
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private readonly LocalServer _server;

    public TinyWiki() => _server = new LocalServer(call =>
    {
        Calls.Enqueue(call);
        return Instead(call) ?? Answer(call);
    });

    public string Address => _server.Address;

    public ConcurrentQueue<Call> Calls { get; } = [];

    public string Text { get; set; } = "甲是一座山。\n\n[[File:Hill.png|thumb|山]]\n";

    public int Revision { get; set; } = 7;

    /// <summary>What the wiki makes of templates without arguments, by their names.</summary>
    public Dictionary<string, string> Templates { get; } = new(StringComparer.Ordinal);

    public int TemplateRevision { get; set; } = 5;

    public byte[] Picture { get; set; } = Pixel;

    public string Sha1 { get; set; } = Sum(Pixel);

    public string PictureAddress { get; set; } = "/images/Hill.png";

    /// <summary>What a test answers in the wiki's place; null for what the wiki would.</summary>
    public Func<Call, Reply?> Instead { get; set; } = _ => null;

    public static byte[] OtherPixel { get; } = [.. Pixel, 0];

#pragma warning disable CA5350 // What MediaWiki writes.
    public static string Sum(byte[] bytes) => Convert.ToHexStringLower(SHA1.HashData(bytes));
#pragma warning restore CA5350

    public void Dispose() => _server.Dispose();

    private string Expanded(string text) => Templates.Aggregate(text, (made, template) => made.Replace("{{" + template.Key + "}}", template.Value, StringComparison.Ordinal));

    private string Info(string title) => $$"""{"title":"{{title}}","lastrevid":{{TemplateRevision}} }""";

    private Reply Answer(Call call) => call switch
    {
        { Path: "/images/Hill.png" } => new Reply(Picture, "image/png"),
        _ when call["meta"].Length > 0 => Reply.Json($$$"""{"query":{"general":{"sitename":"小維基","articlepath":"/wiki/$1"},"rightsinfo":{"url":"https://creativecommons.org/licenses/by-sa/4.0/deed.zh","text":"署名"},"repos":[{"name":"local","url":"{{{Address}}}/images"}]}}"""),
        _ when call["action"] == "expandtemplates" => Reply.Json($$$"""{"expandtemplates":{"wikitext":{{{JsonSerializer.Serialize(Expanded(call["text"]))}}} } }"""),
        _ when call["prop"] == "info" => Reply.Json($$$"""
            {"query":{"normalized":[{"from":"Template:nosuch","to":"Template:Nosuch"}],"pages":[{{{string.Join(',', call["titles"].Split('|').Select(Info))}}}]}}
            """),
        _ when call["prop"] == "revisions|info" => Reply.Json($$$"""
            {"query":{"pages":[{"pageid":1,"title":"甲","varianttitles":{"zh":"甲","zh-hans":"甲简","zh-hant":"甲繁"},"revisions":[{"revid":{{{Revision}}},"timestamp":"2026-01-02T03:04:05Z","sha1":"{{{Sum(Encoding.UTF8.GetBytes(Text))}}}","slots":{"main":{"content":{{{JsonSerializer.Serialize(Text)}}} } } }]}]}}
            """),
        _ when call["prop"] == "imageinfo" => Reply.Json($$$"""
            {"query":{"pages":[{"title":"File:Hill.png","imageinfo":[{"url":"{{{PictureAddress}}}","descriptionurl":"{{{Address}}}/wiki/File:Hill.png","sha1":"{{{Sha1}}}","size":{{{Picture.Length}}},"width":1,"height":1,"mime":"image/png","user":"U",
            "extmetadata":{"Artist":{"value":"<a href='x'>王&amp;李</a><script>1</script>"},"LicenseShortName":{"value":"CC BY 4.0"} } }]}]}}
            """),
        _ when call["prop"] == "contributors" && call["pccontinue"].Length == 0 =>
            Reply.Json("""{"continue":{"pccontinue":"1|2","continue":"||"},"query":{"pages":[{"pageid":1,"title":"甲","anoncontributors":3,"contributors":[{"name":"乙"},{"name":"Bob"}]}]}}"""),
        _ when call["prop"] == "contributors" => Reply.Json("""{"query":{"pages":[{"pageid":1,"title":"甲","contributors":[{"name":"Ada"}]}]}}"""),
        _ => new Reply([], "text/html", "404 Not Found"),
    };
}
