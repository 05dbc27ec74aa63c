using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Revisions;

/// <summary>Looks up everything tied to the article in both revisions.</summary>
internal sealed class AnchorComparison(ArticleCollation collation, AnchorFinder before, AnchorFinder after)
{
    private readonly HashSet<string> _rewritten = new(RewrittenIn(collation), StringComparer.Ordinal);

    /// <summary>Includes drafts and withdrawn notes.</summary>
    public IEnumerable<AnchorChange> OfNotes(ImmutableArray<Note> notes) =>
        OfQuotations(AnchorKind.Note, [.. notes.Select(note => (note.Id, note.Target))]);

    public IEnumerable<AnchorChange> OfEvents(ImmutableArray<ChronologyEvent> events) =>
        OfQuotations(AnchorKind.Event, [.. events.SelectMany(e => e.Passages.Select(passage => (e.Id, passage)))]);

    public IEnumerable<AnchorChange> OfRules(ImmutableArray<ConversionRule> rules) =>
        from rule in rules
        where rule.Scope.Kind != RuleScopeKind.Edition
        select Change(AnchorKind.Rule, string.Join(" / ", rule.Sides), rule.Location, before.Find(rule.Scope), after.Find(rule.Scope));

    public IEnumerable<AnchorChange> OfFigures(ImmutableArray<MediaItem> media) =>
        media.Select(item => Change(AnchorKind.Figure, item.File, item.Location, before.FindFigure(item.File), after.FindFigure(item.File)));

    private IEnumerable<AnchorChange> OfQuotations(AnchorKind kind, ImmutableArray<(string Name, QuotationTarget Target)> quotations)
    {
        ImmutableArray<QuotationTarget> targets = [.. quotations.Select(quotation => quotation.Target)];
        return quotations.Zip(before.Find(targets), after.Find(targets))
            .Select(each => Change(kind, each.First.Name, each.First.Target.Location, each.Second, each.Third));
    }

    private AnchorChange Change(AnchorKind kind, string name, Location location, AnchorPlace? from, AnchorPlace? to) =>
        new(kind, name, location, from, to)
        {
            Heir = from is null ? null : from.Id.Length > 0 ? collation.HeirOf(from.Id) : "",
            IsRewritten = to is not null && _rewritten.Contains(to.Id),
        };

    private static IEnumerable<string> RewrittenIn(ArticleCollation collation) =>
        collation.Blocks.Where(pair => pair.Rewriting == Rewriting.Words).Select(pair => pair.After!.Id)
            .Concat(collation.Footnotes.Where(pair => pair.Rewriting == Rewriting.Words).Select(pair => pair.After!.Id));
}
