using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>Finds the notes and terms that share at least one character with a passage.</summary>
internal static class MarkReader
{
    public static PassageMarks Read(Passage passage)
    {
        var (open, notes, terms) = (new List<string>(), new List<string>(), new List<TermOccurrence>());
        foreach (var part in FlowPart.ListOf(passage.In.Content))
        {
            switch (part.Inline)
            {
                case AnnotationStart start:
                    open.Add(start.NoteId);
                    break;
                case AnnotationEnd end:
                    open.Remove(end.NoteId);
                    break;
                case TermOccurrence term when part.Touches(passage.Start, passage.End):
                    terms.Add(term);
                    break;
                case var _ when part.IsLeaf && part.Touches(passage.Start, passage.End):
                    notes.AddRange(open.Except(notes, StringComparer.Ordinal));
                    break;
            }
        }

        return new PassageMarks([.. notes], [.. terms]);
    }
}
