using System.Collections.Immutable;
using MongoliaEdition.Documents;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Conversion;

/// <summary>Converts documents and texts of any mixture of scripts to one script. Immutable; safe to share between threads.</summary>
public sealed class EditionConverter
{
    private readonly ImmutableDictionary<string, string> _toHant = Characters("opencc/STCharacters.txt");
    private readonly ImmutableDictionary<string, string> _toHans = Characters("opencc/TSCharacters.txt");

    public EditionConverter(IEnumerable<ConversionRule> rules, ConversionOptions options)
    {
        Rules = [.. rules];
        Options = options;
    }

    public ImmutableArray<ConversionRule> Rules { get; }

    public ConversionOptions Options { get; }

    /// <summary>The whole document: block by block in order, each block's flow as a whole, then each footnote for itself.</summary>
    public Document Convert(Document document, Script to, DiagnosticBag diagnostics) => new Rewriter(this, to).Rewrite(document);

    /// <summary>Blocks that are no part of the article: a note, a definition.</summary>
    public ImmutableArray<Block> Convert(ImmutableArray<Block> blocks, Script to) => new Rewriter(this, to).RewriteBlocks(blocks);

    /// <summary>A text without markup: a label, a title.</summary>
    public string Convert(string text, Script to)
    {
        var table = to == Script.Hant ? _toHant : _toHans;
        return string.Concat(text.EnumerateRunes().Select(rune => table.GetValueOrDefault(rune.ToString(), rune.ToString())));
    }

    private static ImmutableDictionary<string, string> Characters(string table) =>
        DictionaryFile.Read(table).ToImmutableDictionary(entry => entry.Key, entry => entry.Values[0]);

    private sealed class Rewriter(EditionConverter converter, Script to) : DocumentRewriter
    {
        public ImmutableArray<Block> RewriteBlocks(ImmutableArray<Block> blocks) => RewriteAll(blocks);

        protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) =>
            [.. content.SelectMany(Convert)];

        private IEnumerable<Inline> Convert(Inline inline) => inline switch
        {
            TextRun run => [run with { Value = converter.Convert(run.Value, to) }],
            VariantText variant => variant.Forms.For(to)?.Content ?? [],
            _ => [InlineTree.MapChildren(inline, content => [.. content.SelectMany(Convert)])],
        };
    }
}
