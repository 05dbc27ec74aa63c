using System.Text;
using AngleSharp.Html.Parser;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Tests.Theme;
using MongoliaEdition.Theme;
using MongoliaEdition.Theme.Rendering;
using Xunit;

namespace MongoliaEdition.Tests.Architecture.Kinds;

/// <summary>Catches new kinds of node that some traversal does not handle.</summary>
public class KindTests
{
    [Theory]
    [InlineData(typeof(Block))]
    [InlineData(typeof(Inline))]
    public void Every_kind_has_a_sample(Type root)
    {
        var samples = KindSamples.All.Select(sample => sample.Kind).Where(kind => kind.IsSubclassOf(root));

        Assert.Equal(KindSamples.KindsOf(root).Select(kind => kind.Name), samples.Select(kind => kind.Name).Order());
    }

    [Fact]
    public void A_sample_holds_what_it_is_a_sample_of()
    {
        var others = KindSamples.All.Where(sample => !BlockTree.Descendants([sample.Block]).SelectMany(NodesOf).Contains(sample.Kind));

        Assert.Empty(others.Select(sample => sample.Kind.Name));
    }

    [Theory, Spec("Architecture/Specs/kinds.md")]
    public void The_word_of_every_kind_arrives(SpecCase spec)
    {
        var output = KindOutputs.Of(spec["output"]);
        var missing = KindSamples.All
            .Where(sample => !KindSamples.Wordless.Contains(sample.Kind))
            .Where(sample => !spec["country"].Any(country => output.Contains(KindSamples.WordOf(sample.Kind, country), StringComparison.Ordinal)))
            .Select(sample => sample.Kind.Name).ToList();
        var declared = spec["but not"].Split(", ", StringSplitOptions.RemoveEmptyEntries);

        Assert.Empty(missing.Except(declared).Select(kind => $"{kind} is lost"));
        Assert.Empty(declared.Except(missing).Select(kind => $"{kind} arrives"));
    }

    [Fact]
    public void Every_kind_of_page_has_a_view_and_a_name_of_its_own()
    {
        var plan = SampleEdition.HostedPlan();
        var pages = plan.Pages.DistinctBy(page => page.GetType()).OrderBy(page => page.GetType().Name, StringComparer.Ordinal).ToList();
        var names = new HashSet<string?>();
        foreach (var page in pages)
        {
            var html = Encoding.UTF8.GetString(ThemeRenderer.Render(plan, page).Bytes.Span);
            names.Add(new HtmlParser().ParseDocument(html).DocumentElement.GetAttribute("data-page"));
        }

        Assert.Equal(KindSamples.KindsOf(typeof(PageModel)).Select(kind => kind.Name), pages.Select(page => page.GetType().Name));
        Assert.Equal(pages.Count, names.Count);
    }

    private static IEnumerable<Type> NodesOf(Block block) =>
        InlineTree.Descendants(BlockTree.ContentOf(block)).Select(inline => inline.GetType()).Prepend(block.GetType());
}
