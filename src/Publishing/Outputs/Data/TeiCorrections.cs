using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marks;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Finds the passages of corrections that say in so many words what should stand there.</summary>
internal static class TeiCorrections
{
    /// <summary>
    /// The correction whose whole passage begins here, and how many inlines the passage has. Null if none begins, or if it has its end in another
    /// element, or if something else stands in it.
    /// </summary>
    public static (EditorNote Note, int Length)? At(ImmutableArray<Inline> content, int start, ScriptEdition edition)
    {
        var notes = InlineTree.Descendants([content[start]]).OfType<NotedText>().Take(1).SelectMany(noted => noted.NoteIds).Select(edition.NoteOf);
        if (notes.FirstOrDefault(note => note?.Reading is not null) is not { } note)
        {
            return null;
        }

        var passage = content.Skip(start).TakeWhile(inline => IsWithin(inline, note.Id)).ToImmutableArray();
        return TextFlow.TextOf(passage) == note.Quotation ? (note, passage.Length) : null;
    }

    private static bool IsWithin(Inline inline, string note) => inline switch
    {
        NotedText noted => noted.NoteIds.Contains(note),
        InlineContainer container => !container.Content.IsEmpty && container.Content.All(inner => IsWithin(inner, note)),
        _ => false,
    };
}
