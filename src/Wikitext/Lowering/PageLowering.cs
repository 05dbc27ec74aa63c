using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>One page while it is lowered: who lowers what, and what has been collected beside the text, in the order of the source.</summary>
internal sealed class PageLowering
{
    private readonly ImmutableArray<Category>.Builder _categories = ImmutableArray.CreateBuilder<Category>();
    private readonly ImmutableArray<VariantRule>.Builder _rules = ImmutableArray.CreateBuilder<VariantRule>();
    private readonly WikitextReport _report;
    private int _numberedLinks;

    public PageLowering(WikitextSyntax syntax, WikitextReport report)
    {
        (Source, Dictionary, _report) = (syntax.Source, syntax.Templates, report);
        Footnotes = new FootnoteCollector(this);
        Templates = new TemplateUses(this);
        Inlines = new InlineLowering(this);
        Blocks = new BlockLowering(this);
    }

    public SourceText Source { get; }

    public BlockLowering Blocks { get; }

    public InlineLowering Inlines { get; }

    public FootnoteCollector Footnotes { get; }

    /// <summary>What templates mean.</summary>
    public TemplateDictionary Dictionary { get; }

    /// <summary>The templates that were met.</summary>
    public TemplateUses Templates { get; }

    /// <summary>Works and notes that something on the page points at.</summary>
    public Landmarks Landmarks { get; } = new();

    public ImmutableArray<Category> Categories => _categories.ToImmutable();

    public ImmutableArray<VariantRule> Rules => _rules.ToImmutable();

    public VariantForms? Title { get; private set; }

    /// <summary>External links without a label show a number, counted through the page.</summary>
    public int NextLinkNumber() => ++_numberedLinks;

    public void Add(Category category) => _categories.Add(category);

    public void Add(VariantRule rule) => _rules.Add(rule);

    public void SetTitle(VariantForms title) => Title ??= title;

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments) =>
        _report.Add(descriptor, span, arguments);
}
