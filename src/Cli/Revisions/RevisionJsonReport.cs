using System.Text.Json;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Revisions;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Pipeline.Revisions;
using MongoliaEdition.Text;

namespace MongoliaEdition.Cli.Revisions;

/// <summary>Prints one JSON object with everything, unchanged items included.</summary>
internal static class RevisionJsonReport
{
    private static readonly RevisionJson Json = new(JsonReport.Form());

    public static void Write(TextWriter writer, Revision revision) =>
        writer.WriteLine(JsonSerializer.Serialize(Root.Of(revision), Json.Root));

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    internal sealed record Root(
        bool Sound,
        IEnumerable<string> Files,
        IEnumerable<Piece> Blocks,
        IEnumerable<Piece> Footnotes,
        IEnumerable<Anchor> Anchors,
        IEnumerable<Term> Terms,
        IEnumerable<JsonReport.Entry> Diagnostics)
    {
        public static Root Of(Revision revision)
        {
            var (current, revised) = (revision.Current, revision.Collation.Revised.Article.Source);
            return new Root(
                revision.IsSound,
                revision.Files.Select(file => file.Key),
                revision.Collation.Blocks.Select(pair => Piece.Of(pair, block => block.Id, block => LineOf(block.Span, pair.IsRemoved ? current : revised), block => LineOf(block.Span, current), BlockWords.Of)),
                revision.Collation.Footnotes.Select(pair => Piece.Of(pair, note => note.Id, note => LineOf(note.Footnote.Span, revised), note => LineOf(note.Footnote.Span, current), note => note.Words)),
                revision.Effects.Anchors.Select(Anchor.Of),
                revision.Effects.Terms.Select(term => new Term(term.EntryId, term.Gone, term.Appeared)),
                revision.Diagnostics.Select(JsonReport.Entry.Of));
        }

        private static int LineOf(TextSpan span, SourceText source) => source.Lines.LineAt(span.Start);
    }

    /// <param name="FormerId">The id in the current article; null if new.</param>
    /// <param name="Id">The id in the new revision; null if removed.</param>
    /// <param name="Rewriting"><c>none</c>, <c>spelling</c> or <c>words</c>.</param>
    internal sealed record Piece(string? FormerId, int? FormerLine, string? Id, int? Line, string Rewriting, bool Moved, string Opening)
    {
        private const int OpeningLength = 24;

        public static Piece Of<T>(Collated<T> pair, Func<T, string> id, Func<T, int> line, Func<T, int> formerLine, Func<T, string> words)
            where T : class => new(
                pair.Before is null ? null : id(pair.Before),
                pair.Before is null ? null : formerLine(pair.Before),
                pair.After is null ? null : id(pair.After),
                pair.After is null ? null : line(pair.After),
                Word(pair.Rewriting),
                pair.IsMoved,
                BlockWords.Opening(words((pair.After ?? pair.Before)!), OpeningLength));
    }

    internal sealed record Anchor(string Kind, string Name, string Fate, string? From, string? To, bool Rewritten, string Path, int Line, int Column)
    {
        public static Anchor Of(AnchorChange anchor) => new(
            Word(anchor.Kind), anchor.Name, Word(anchor.Fate), anchor.From?.Name, anchor.To?.Name, anchor.IsRewritten,
            anchor.Location.Path, anchor.Location.Start.Line, anchor.Location.Start.Column);
    }

    internal sealed record Term(string Entry, IEnumerable<string> Gone, IEnumerable<string> Appeared);
}
