using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>
/// An article with the terms of a glossary, in itself, in the glossary and in the notes on it. Each part is made when first asked for; they may be asked
/// for side by side.
/// </summary>
internal sealed class TermedArticle
{
    private readonly Lazy<(ImmutableArray<ImmutableArray<Inline>> Contents, ImmutableArray<PlacedTerm> Terms)> _linked;
    private readonly Lazy<ImmutableArray<GlossaryEntry>> _glossary;
    private readonly TermLinker _linker;

    // By the note as it was read.
    private readonly ConditionalWeakTable<Note, Note> _notes = [];

    public TermedArticle(Document article, ImmutableArray<GlossaryEntry> glossary)
    {
        Searchable = SearchableArticle.Of(article);
        Labels = new LabelIndex(glossary);
        _linker = new TermLinker(Labels);
        _linked = new(() => GlossaryLinker.Link(Searchable, new TermFinder(Labels)));
        _glossary = new(() => [.. glossary.Select(_linker.LinkDefinition)]);
    }

    public SearchableArticle Searchable { get; }

    public LabelIndex Labels { get; }

    /// <summary>The contents of all flows of the article with their terms in them.</summary>
    public ImmutableArray<ImmutableArray<Inline>> Contents => _linked.Value.Contents;

    /// <summary>All occurrences of all entries, in document order.</summary>
    public ImmutableArray<PlacedTerm> Terms => _linked.Value.Terms;

    /// <summary>The entries, with the terms in their definitions and scope notes linked.</summary>
    public ImmutableArray<GlossaryEntry> Glossary => _glossary.Value;

    /// <summary>The notes with the terms in their bodies linked.</summary>
    public ImmutableArray<Note> Link(ImmutableArray<Note> notes) =>
        [.. notes.Select(note => _notes.GetValue(note, read => read with { Body = _linker.Link(read.Body) }))];
}
