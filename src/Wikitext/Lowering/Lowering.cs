using MongoliaEdition.Documents;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Wikitext;

/// <summary>Turns a syntax tree into the document it means.</summary>
public static class Lowering
{
    public static Document Lower(WikitextSyntax syntax, DiagnosticBag diagnostics) =>
        BlockNumbering.Number(new Document { Source = syntax.Source, Blocks = [] });
}
