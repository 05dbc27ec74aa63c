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
    private readonly int _end;
    private int _numberedLinks;

    public PageLowering(WikitextSyntax syntax, WikitextReport report)
    {
        (Source, Dictionary, _report, _end) = (syntax.Text, syntax.Templates, report, syntax.Source.Content.Length);
        Footnotes = new FootnoteCollector(this);
        Templates = new TemplateUses(this);
        Inlines = new InlineLowering(this);
        Blocks = new BlockLowering(this);
    }

    /// <summary>The page and, behind it, the expansions of its templates.</summary>
    public SourceText Source { get; }

    public BlockLowering Blocks { get; }

    public InlineLowering Inlines { get; }

    public FootnoteCollector Footnotes { get; }

    /// <summary>What templates mean.</summary>
    public TemplateDictionary Dictionary { get; }

    /// <summary>The templates that were met.</summary>
    public TemplateUses Templates { get; }

    /// <summary>The expansions that were read, and the templates in whose place they stand.</summary>
    public List<(TextSpan Expansion, TextSpan Use)> Expanded { get; } = [];

    /// <summary>Works and notes that something on the page points at.</summary>
    public Landmarks Landmarks { get; } = new();

    public ImmutableArray<Category> Categories => _categories.ToImmutable();

    public ImmutableArray<VariantRule> Rules => _rules.ToImmutable();

    public VariantForms? Title { get; private set; }

    /// <summary>External links without a label show a number, counted through the page.</summary>
    public int NextLinkNumber() => ++_numberedLinks;

    /// <summary>Whether something lies in the expansion of a template, not in the page itself.</summary>
    public bool IsExpanded(TextSpan span) => span.Start > _end;

    /// <summary>The categories of an expansion are those of its template's users on the wiki.</summary>
    public void Add(Category category)
    {
        if (!IsExpanded(category.Span))
        {
            _categories.Add(category);
        }
    }

    public void Add(VariantRule rule) => _rules.Add(rule);

    public void SetTitle(VariantForms title) => Title ??= title;

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments) =>
        _report.Add(descriptor, span, arguments);
}
