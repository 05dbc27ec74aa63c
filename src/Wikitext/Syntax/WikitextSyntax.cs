using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Syntax;

/// <summary>The syntax tree of a page. <see cref="Redirect"/> is the target of a page that is only a redirect.</summary>
public sealed record WikitextSyntax(SourceText Source, ImmutableArray<BlockSyntax> Blocks, WikiTitle? Redirect = null)
{
    /// <summary>The text in which the spans lie: that of the source and, behind it, what a wiki made of its templates.</summary>
    public SourceText Text { get; init; } = Source;

    /// <summary>What templates meant when it was read.</summary>
    public TemplateDictionary Templates { get; init; } = TemplateDictionary.Engine;
}
