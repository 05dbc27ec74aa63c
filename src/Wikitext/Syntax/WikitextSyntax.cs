using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext;

/// <summary>The syntax tree of a page.</summary>
public sealed record WikitextSyntax(SourceText Source);
