using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>Finds the notes and terms that share at least one character with a passage.</summary>
internal sealed class MarkReader
{
    private readonly Passage _passage;
    private readonly List<string> _open = [];
    private readonly ImmutableArray<string>.Builder _notes = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<TermOccurrence>.Builder _terms = ImmutableArray.CreateBuilder<TermOccurrence>();
    private int _position;

    private MarkReader(Passage passage) => _passage = passage;

    public static PassageMarks Read(Passage passage)
    {
        var reader = new MarkReader(passage);
        reader.Read(passage.In.Content);
        return new PassageMarks(reader._notes.ToImmutable(), reader._terms.ToImmutable());
    }

    private void Read(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            Read(inline);
        }
    }

    private void Read(Inline inline)
    {
        var width = TextFlow.TextOf([inline]).Length;
        switch (inline)
        {
            case AnnotationStart start:
                _open.Add(start.NoteId);
                return;
            case AnnotationEnd end:
                _open.Remove(end.NoteId);
                return;
            case TermOccurrence term when Touches(width):
                _terms.Add(term);
                break;
        }

        var children = InlineTree.ChildrenOf(inline);
        if (!children.IsEmpty)
        {
            Read(children);
            return;
        }

        if (Touches(width))
        {
            _notes.AddRange(_open.Where(id => !_notes.Contains(id)));
        }

        _position += width;
    }

    private bool Touches(int width) => width > 0 && _position < _passage.End && _passage.Start < _position + width;
}
