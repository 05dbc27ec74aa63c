using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Wikitext;

/// <summary>Reads wikitext into a syntax tree.</summary>
public static class WikitextParser
{
    public static WikitextSyntax Parse(SourceText source, DiagnosticBag diagnostics) => new(source);
}
