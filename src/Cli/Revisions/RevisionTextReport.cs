using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Revisions;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Pipeline.Revisions;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Revisions;

/// <summary>For people: the changes, most important first, then the diagnostics. Unchanged items are only counted.</summary>
internal static class RevisionTextReport
{
    private const int OpeningLength = 24;
    private const string InPlace = "in place";

    public static void Write(TextWriter writer, Revision revision)
    {
        var (current, revised) = (revision.Current, revision.Collation.Revised.Article.Source);
        writer.WriteLine($"{revised.Path} in the place of {current.Path}");
        WritePieces(writer, "blocks", revision.Collation.Blocks, block => (block.Id, block.Span, BlockWords.Of(block)), revision);
        WritePieces(writer, "footnotes", revision.Collation.Footnotes, note => (note.Id, note.Footnote.Span, note.Words), revision);
        WriteAnchors(writer, "notes", AnchorKind.Note, revision);
        WriteAnchors(writer, "passages of the chronology", AnchorKind.Event, revision);
        WriteAnchors(writer, "rules for a passage or section", AnchorKind.Rule, revision);
        WriteAnchors(writer, "figures", AnchorKind.Figure, revision);
        WriteTerms(writer, revision.Effects.Terms);
        WriteAccepted(writer, revision.Diagnostics);
        writer.WriteLine();
        DiagnosticReport.WriteProblems(writer, revision.Diagnostics);
    }

    private static void WritePieces<T>(
        TextWriter writer, string title, ImmutableArray<Collated<T>> pairs, Func<T, (string Id, TextSpan Span, string Words)> read, Revision revision)
        where T : class
    {
        writer.WriteLine();
        writer.WriteLine($"{title}: {Counts(pairs.Select(FateOf), "unchanged")}");
        foreach (var pair in pairs.Where(pair => !pair.IsSame))
        {
            var (before, after) = (pair.Before is null ? default : read(pair.Before), pair.After is null ? default : read(pair.After));
            writer.WriteLine($"  {FateOf(pair)}  {Ids(before.Id, after.Id)}  line {Lines(pair, before.Span, after.Span, revision)}  {Words(pair.Rewriting, before.Words, after.Words)}{Arrival(before.Id, revision)}");
        }
    }

    private static string FateOf<T>(Collated<T> pair)
        where T : class => pair switch
        {
            { IsAdded: true } => "added",
            { IsRemoved: true } => "removed",
            { Rewriting: Rewriting.Words, IsMoved: true } => "moved and changed",
            { Rewriting: Rewriting.Words } => "changed",
            { IsMoved: true } => "moved",
            { Rewriting: Rewriting.Spelling } => "respelled",
            _ => "unchanged",
        };

    private static string Ids(string? before, string? after) =>
        before is null || after is null || before == after ? after ?? before! : $"{before} → {after}";

    private static string Lines<T>(Collated<T> pair, TextSpan before, TextSpan after, Revision revision)
        where T : class
    {
        var (former, now) = (revision.Current.Lines.LineAt(before.Start), revision.Collation.Revised.Article.Source.Lines.LineAt(after.Start));
        return pair switch
        {
            { IsAdded: true } => $"{now}",
            { IsRemoved: true } => $"{former}",
            _ => former == now ? $"{now}" : $"{former} → {now}",
        };
    }

    private static string Arrival(string? id, Revision revision) =>
        revision.Collation.Revised.Article.FormerBlocks.FirstOrDefault(former => former.Id == id) is { } former
            ? $" (links to {former.Id} will arrive at {former.Arrival})"
            : "";

    private static string Words(Rewriting rewriting, string? before, string? after) => rewriting == Rewriting.None
        ? Shown(after ?? before!)
        : $"{Shown(after!)}  {RewrittenWords.Between(before!, after!)}";

    private static string Shown(string words)
    {
        var (opening, whole) = (BlockWords.Opening(words, OpeningLength), BlockWords.Opening(words, int.MaxValue));
        return opening.Length < whole.Length ? opening + "…" : opening;
    }

    private static void WriteAnchors(TextWriter writer, string title, AnchorKind kind, Revision revision)
    {
        var anchors = revision.Effects.Anchors.Where(anchor => anchor.Kind == kind).ToList();
        if (anchors.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine($"{title}: {Counts(anchors.Select(FateOf), InPlace)}");
        foreach (var anchor in anchors.Where(anchor => FateOf(anchor) != InPlace))
        {
            var place = anchor.Location;
            writer.WriteLine($"  {FateOf(anchor)}  {anchor.Name}  {Places(anchor)}  {place.Path}:{place.Start}");
        }
    }

    private static string FateOf(AnchorChange anchor) => anchor switch
    {
        { Fate: AnchorFate.Moves } => "moved",
        { Fate: AnchorFate.Lost } => "lost",
        { Fate: AnchorFate.Found } => "found again",
        { Fate: AnchorFate.Nowhere } => "nowhere",
        { IsRewritten: true } => "in changed words",
        _ => InPlace,
    };

    private static string Places(AnchorChange anchor) => (anchor.From?.Name, anchor.To?.Name) switch
    {
        (null, null) => "no place",
        (null, { } to) => to,
        ({ } from, null) => from,
        var (from, to) => from == to ? to : $"{from} → {to}",
    };

    private static void WriteTerms(TextWriter writer, ImmutableArray<TermChange> terms)
    {
        if (terms.IsEmpty)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine($"links to the glossary: {terms.Length} {(terms.Length == 1 ? "entry changes" : "entries change")}");
        foreach (var term in terms)
        {
            var parts = new[] { ("gone in", term.Gone), ("new in", term.Appeared) }.Where(part => part.Item2.Length > 0);
            writer.WriteLine($"  {term.EntryId}  {string.Join("; ", parts.Select(part => $"{part.Item1} {string.Join(", ", part.Item2)}"))}");
        }
    }

    private static void WriteAccepted(TextWriter writer, ImmutableArray<Diagnostic> diagnostics)
    {
        var idle = diagnostics.Where(diagnostic => diagnostic.Code == "ED042").ToList();
        if (idle.Count > 0)
        {
            writer.WriteLine();
            writer.WriteLine($"accepted damage: {idle.Count} {(idle.Count == 1 ? "entry accepts" : "entries accept")} nothing any more");
            idle.ForEach(diagnostic => writer.WriteLine($"  {diagnostic.Location.Path}:{diagnostic.Location.Start}"));
        }
    }

    /// <summary>The count of each word, the usual one first.</summary>
    private static string Counts(IEnumerable<string> words, string usual) => string.Join(", ", words
        .CountBy(word => word)
        .OrderBy(count => count.Key == usual ? 0 : 1)
        .ThenBy(count => count.Key, StringComparer.Ordinal)
        .Select(count => $"{count.Value} {count.Key}")
        .DefaultIfEmpty("none"));
}
