using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Publishing.Outputs.Web;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Tests.Theme;
using Xunit;

namespace MongoliaEdition.Tests.Publishing.Web;

public class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory, Spec("Publishing/Specs/feed.md")]
    public void Notes_stand_by_the_day_of_their_last_change(SpecCase spec)
    {
        ImmutableArray<string> lines = [.. spec["notes"].Split('\n')];
        var plan = SampleEdition.Plan();
        var sample = plan.Editions.First.Notes[0];
        var notes = lines.Select(line => NoteOf(sample, line.Split(' '))).ToImmutableArray();
        var made = NoteFeed.Of(plan with
        {
            Settings = plan.Settings with { BaseUrl = spec["site"].Length > 0 ? spec["site"] : null },
            Editions = plan.Editions.Select((_, edition) => edition with { Notes = notes }),
        });

        Assert.Equal(spec["feed"], string.Join('\n', made.SelectMany(file => Lines(XDocument.Parse(Encoding.UTF8.GetString(file.Bytes.Span)).Root!))));
    }

    [Fact]
    public async Task Each_entry_of_the_shipped_feed_leads_to_its_note_in_every_script()
    {
        var feed = await HostedSite.XmlAsync("feed.xml");
        var page = await HostedSite.PageAsync("zh-hans/index.html");

        Assert.NotEmpty(feed.Elements(Atom + "entry"));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.NotNull(page.GetElementById(entry.Element(Atom + "id")!.Value.Split('#')[1])));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.Equal(2, entry.Elements(Atom + "link").Count()));
    }

    private static EditorNote NoteOf(EditorNote sample, string[] words) => sample with
    {
        Id = words[0],
        Created = words[1] == "-" ? null : words[1],
        Modified = words[2] == "-" ? null : words[2],
        IsWithdrawn = words.Length > 3,
    };

    private static IEnumerable<string> Lines(XElement feed) =>
        from item in feed.Elements()
        where item.Name.LocalName is "updated" or "entry" or "deleted-entry"
        select item.Name.LocalName switch
        {
            "entry" => $"{item.Element(Atom + "id")!.Value} {item.Element(Atom + "updated")!.Value}",
            "deleted-entry" => $"{item.Attribute("ref")!.Value} gone {item.Attribute("when")!.Value}",
            _ => $"feed {item.Value}",
        };
}
