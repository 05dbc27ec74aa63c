using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Anchoring.Collation;

public class CollationTests
{
    [Theory, Spec("Anchoring/Collation/Specs/ids.md")]
    public void Blocks_keep_their_ids(SpecCase spec)
    {
        var current = IdentifiedArticle.Of(TinyArticle.Parse(spec["article"]), BlockMap.None, new DiagnosticBag());
        var revised = ArticleCollation.Of(current, TinyArticle.Parse(spec["revision"])).Revised;

        Assert.Equal(spec["map"], string.Join('\n', revised.Map.Entries.Select(entry => $"{entry.Id} {(entry.IsGone ? "gone" : entry.Opening)}")));
        Assert.Equal(revised.Map.Entries.Where(entry => !entry.IsGone).Select(entry => entry.Id), IdsOf(revised.Article));
    }

    [Theory, Spec("Anchoring/Collation/Specs/map.md")]
    public void Where_the_map_and_the_article_differ_is_told(SpecCase spec)
    {
        var map = MapOf(spec["mapped"]);
        var diagnostics = new DiagnosticBag();
        var identified = IdentifiedArticle.Of(TinyArticle.Parse(spec["article"]), map, diagnostics);

        Assert.Equal(spec["ids"], string.Join(' ', IdsOf(identified.Article)));
        Assert.Equal(spec["diagnostics"], string.Join('\n', diagnostics.ToSorted()
            .Select(diagnostic => $"{diagnostic.Location.Path}:{diagnostic.Location.Start} {diagnostic.Code} {diagnostic.Message}")
            .DefaultIfEmpty("(none)")));
    }

    [Fact]
    public void The_file_says_what_it_was_written_of()
    {
        var written = IdentifiedArticle.Of(TinyArticle.Parse("# 首: 條\n\n[[File:A #b.jpg|thumb]]\n\n== : ==\n\n甲\u3000乙"), BlockMap.None, new DiagnosticBag());
        var input = new InputFolder("input", [KeyValuePair.Create(BlockMap.FileName, (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(written.ToYaml()))]);
        var diagnostics = new DiagnosticBag();
        var read = ApparatusLoader.Load(input, diagnostics).Blocks;

        Assert.DoesNotContain(diagnostics.ToSorted(), diagnostic => diagnostic.Location.Path == "input/blocks.yml");
        Assert.Equal(written.Map.Entries.Select(Text), read.Entries.Select(Text));
    }

    [Fact]
    public void Links_to_what_is_gone_arrive_at_the_text_before_it()
    {
        var map = MapOf("甲段說的是庫倫。\n\n乙段說的是恰克圖。");
        var gone = new BlockMapEntry("fig-01", "", "", map.Entries[0].Location);
        var article = IdentifiedArticle.Of(
            TinyArticle.Parse("甲段說的是庫倫。\n\n乙段說的是恰克圖。"),
            new BlockMap([gone with { Id = "s-1" }, map.Entries[0], gone, map.Entries[1], gone with { Id = "p-0003" }]),
            new DiagnosticBag()).Article;

        Assert.Equal(
            [new FormerBlock("s-1", "p-0001"), new FormerBlock("fig-01", "p-0001"), new FormerBlock("p-0003", "p-0002")], article.FormerBlocks);
    }

    private static BlockMap MapOf(string article) =>
        IdentifiedArticle.Of(TinyArticle.Parse(article), BlockMap.None, new DiagnosticBag()).Map;

    private static string Text(BlockMapEntry entry) => $"{entry.Id} {entry.Fingerprint} {entry.Opening}";

    private static ImmutableArray<string> IdsOf(Document article) =>
        [.. BlockTree.Descendants(article.Blocks).Select(block => block.Id).Where(id => id.Length > 0)];
}
