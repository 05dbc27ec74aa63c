using System.Collections.Frozen;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Publishing.Web;

public class NetlifyTests
{
    private const string ContentType = "Content-Type";

    private static readonly string[] OfEvery = ["Content-Security-Policy", "Permissions-Policy", "Referrer-Policy", "Strict-Transport-Security", "X-Content-Type-Options"];

    // Every server knows these by their endings.
    private static readonly FrozenSet<string> WellKnown = FrozenSet.Create(StringComparer.Ordinal, ".html", ".css", ".js", ".json", ".svg", ".png", ".xml", ".txt", ".csv", ".zip");

    [Theory, Spec("Publishing/Specs/netlify.md")]
    public void A_rule_matches_by_segments_and_asterisks(SpecCase spec) =>
        Assert.Equal(spec["matches"] == "yes", NetlifyHeaders.IsMatch(spec["pattern"], spec["path"]));

    [Fact]
    public async Task Every_file_has_the_headers_of_safety_and_none_twice()
    {
        var headers = Shipped();

        Assert.All((await HostedSite.FilesAsync()).Keys, path =>
        {
            var names = headers.For("/" + path).Select(header => header.Name).ToList();
            Assert.Empty(OfEvery.Except(names));
            Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        });
    }

    [Fact]
    public async Task A_file_whose_ending_tells_no_type_has_its_type_said()
    {
        var headers = Shipped();

        Assert.All((await HostedSite.FilesAsync()).Values, file =>
        {
            var told = headers.For("/" + file.Path).Where(header => header.Name == ContentType).Select(header => header.Value.Split(';')[0]).SingleOrDefault();
            Assert.True(told == file.MediaType.Split(';')[0] || (told is null && WellKnown.Contains(Path.GetExtension(file.Path))), $"{file.Path}: {told}");
        });
    }

    [Fact]
    public async Task Assets_are_kept_and_downloads_asked_for_again()
    {
        var headers = Shipped();
        var caching = (await HostedSite.FilesAsync()).Keys.ToLookup(path => headers.For("/" + path).SingleOrDefault(header => header.Name == "Cache-Control").Value ?? "", StringComparer.Ordinal);

        Assert.Equal(["", "public, max-age=0, must-revalidate", "public, max-age=31536000, immutable"], caching.Select(kind => kind.Key).Order(StringComparer.Ordinal));
        Assert.All(caching["public, max-age=31536000, immutable"], path => Assert.Matches(@"^assets/[a-z-]+\.[0-9a-f]{8,}\.\w+$", path));
        Assert.All(caching[""], path => Assert.DoesNotMatch("^(assets|download)/", path));
    }

    // What they carry within them is against the policy of the site.
    [Fact]
    public async Task Only_the_files_that_have_everything_in_them_are_for_saving()
    {
        var headers = Shipped();
        var saved = (await HostedSite.FilesAsync()).Keys.Where(path => headers.For("/" + path).Contains(("Content-Disposition", "attachment")));

        Assert.Equal(["download/outer-mongolia-zh-hans.html", "download/outer-mongolia-zh-hant.html"], saved.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_new_edition_has_the_same_headers()
    {
        var begun = File.ReadAllText(Repository.Path("src", "Pipeline", "Founding", "Files", "netlify.toml.txt"));

        Assert.NotEmpty(Shipped().Rules);
        Assert.Equal(Shipped().Rules, NetlifyHeaders.Of(begun).Rules);
    }

    private static NetlifyHeaders Shipped() => NetlifyHeaders.Of(File.ReadAllText(Repository.Path("netlify.toml")));
}
