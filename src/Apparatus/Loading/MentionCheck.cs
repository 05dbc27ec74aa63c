using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Checks that every mentioned id exists. Unreadable files count as existing, as their own errors are enough.</summary>
internal sealed class MentionCheck(
    IReadOnlySet<string>? actors, IReadOnlySet<string> entries, IReadOnlySet<string> notes, IReadOnlySet<string> documents, IReadOnlySet<string>? sources)
{
    /// <param name="mentions">The mentions; actors and sources are skipped if the known ones could not be read.</param>
    public void Check(IEnumerable<Mention> mentions, DiagnosticBag diagnostics)
    {
        foreach (var mention in mentions.Where(mention => mention.Kind != MentionKind.Page))
        {
            var (known, descriptor) = Known(mention.Kind);
            if (known is not null && !known.Contains(mention.Id))
            {
                diagnostics.Add(WithHint(descriptor.At(mention.Location, mention.Id), mention, known));
            }
        }
    }

    private (IReadOnlySet<string>? Known, DiagnosticDescriptor Descriptor) Known(MentionKind kind) => kind switch
    {
        MentionKind.Actor => (actors, LoadingDiagnostics.UnknownActor),
        MentionKind.Document => (documents, LoadingDiagnostics.UnknownDocument),
        MentionKind.Entry => (entries, LoadingDiagnostics.UnknownEntry),
        MentionKind.Note or MentionKind.TargetNote => (notes, LoadingDiagnostics.UnknownNote),
        _ => (sources, LoadingDiagnostics.UnknownSource),
    };

    private static Diagnostic WithHint(Diagnostic diagnostic, Mention mention, IReadOnlySet<string> known)
    {
        var cure = mention.Kind switch
        {
            MentionKind.Actor => $"add it to actors in edition.yml: - {{id: {mention.Id}, label: {{{Script.First.Tag}: …}}}}",
            MentionKind.Document => $"it would be the file documents/{mention.Id}.yml",
            MentionKind.Entry => $"'new term {mention.Id}' makes the file glossary/{mention.Id}.yml",
            MentionKind.Note or MentionKind.TargetNote => "the id of a note is the name of its file in notes/",
            _ => $"add it: - {{id: {mention.Id}, type: book, title: …}}",
        };
        return diagnostic.WithNote(Spelling.Nearest(mention.Id, known) is { } nearest ? $"did you mean '{nearest}'?" : cure);
    }
}
