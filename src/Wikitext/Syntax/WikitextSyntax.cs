using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Syntax;

/// <summary>The syntax tree of a page. <see cref="Redirect"/> is the target of a page that is only a redirect.</summary>
public sealed record WikitextSyntax(SourceText Source, ImmutableArray<BlockSyntax> Blocks, WikiTitle? Redirect = null);
