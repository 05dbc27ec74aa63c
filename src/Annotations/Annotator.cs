using MongoliaEdition.Documents;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Annotations;

/// <summary>Puts the editors' marks into the article: anchors notes and events, finds the glossary's terms.</summary>
public static class Annotator
{
    public static AnnotatedDocument Annotate(Document article, Apparatus apparatus, DiagnosticBag diagnostics) =>
        new() { Article = article, Notes = [], Terms = [], Events = [] };
}
