using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>A use of a citation template. Its arguments are in source order, those without a name are called "1", "2" ….</summary>
internal sealed record CitationTemplate(string Name, CitationKind Kind, ImmutableArray<CitationArgument> Arguments, TextSpan Span);

/// <summary>An argument: its value lowered, and as the source writes it, without the white space around it.</summary>
internal sealed record CitationArgument(string Name, ImmutableArray<Inline> Value, string Raw, TextSpan Span);

/// <summary>A citation set in words.</summary>
/// <param name="Citation">Without a full stop: the article's own punctuation goes on behind the template.</param>
/// <param name="Unused">The arguments with a value that the citation does not show, in source order.</param>
internal sealed record CitationResult(Citation Citation, ImmutableArray<CitationArgument> Unused);
