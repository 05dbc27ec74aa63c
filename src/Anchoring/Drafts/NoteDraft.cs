using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Schemas;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Drafts;

/// <summary>What an editor asks for: a new note on these words, in either script.</summary>
/// <param name="Occurrence">Which of the places is meant, from 1; null for the first one.</param>
/// <param name="Domain">Where to look; null for the running text, and elsewhere only if it does not have the words.</param>
public sealed record NoteRequest(string Quotation, NoteType Type, int? Occurrence, TargetDomain? Domain)
{
    /// <summary>Where the words were selected on a page; then that place is meant, in whatever words the page shows it.</summary>
    public SelectedWords? Selection { get; init; }

    /// <summary>The script that the note is written in; null for that of the quotation.</summary>
    public Script? WrittenIn { get; init; }
}

/// <summary>A new note as the text of its file, with what tells its place from others.</summary>
/// <param name="SuggestedId">An id made from that of the block; other notes may have it already.</param>
/// <param name="Places">How many places the quotation alone has there, at least 1.</param>
public sealed record NoteDraft(string Yaml, string SuggestedId, int Places)
{
    /// <summary>The draft; null, and an error, if the words do not stand in the article.</summary>
    public static NoteDraft? Create(Document article, NoteRequest request, DiagnosticBag diagnostics)
    {
        var searchable = SearchableArticle.Of(article);
        var selected = request.Selection is { } selection ? SelectedPassage.Find(searchable, selection) : null;
        request = selected is null ? request : request with { Quotation = selected.Text };
        var source = new SourceText("--quote", request.Quotation.Trim());
        var target = new QuotationTarget { Exact = source.Content, Location = new Location(source, new TextSpan(0, source.Content.Length)) };
        var places = QuotationSearch.FindAll(searchable, [QuotationKey.Of(target)])[0];
        var domain = request.Domain ?? DomainOf(request.Selection, selected, places);
        ImmutableArray<KeyPlace> found = [.. places.Where(place => TargetDomains.Of(place.Segment.Flow.Flow.Kind) == domain)];
        var index = IndexIn(found, request, selected);
        if (index >= 0 && index < found.Length)
        {
            return Of(request, domain, found, index);
        }

        new QuotationAnchorer(searchable, diagnostics).Anchor([target with { In = domain, Occurrence = request.Occurrence ?? 1 }]);
        return null;
    }

    private static TargetDomain FirstDomain(ImmutableArray<KeyPlace> places) =>
        places.Select(place => TargetDomains.Of(place.Segment.Flow.Flow.Kind)).OfType<TargetDomain>().DefaultIfEmpty(TargetDomain.Text).Min();

    private static TargetDomain DomainOf(SelectedWords? selection, Passage? selected, ImmutableArray<KeyPlace> places) =>
        (selected is null ? null : TargetDomains.Of(selected.Flow.Kind))
        ?? FirstDomain(places.Any(place => place.Segment.Flow.Flow.OwnerId == selection?.Block) ? [.. places.Where(place => place.Segment.Flow.Flow.OwnerId == selection?.Block)] : places);

    /// <summary>The place that was selected, else the first in that block, else the one that was asked for.</summary>
    private static int IndexIn(ImmutableArray<KeyPlace> places, NoteRequest request, Passage? selected)
    {
        var there = selected is null ? -1 : Array.FindIndex([.. places], place => place.Passage.Place == selected.Place);
        there = there >= 0 ? there : Array.FindIndex([.. places], place => place.Segment.Flow.Flow.OwnerId == request.Selection?.Block);
        return request.Occurrence is null && there >= 0 ? there : (request.Occurrence ?? 1) - 1;
    }

    private static NoteDraft Of(NoteRequest request, TargetDomain domain, ImmutableArray<KeyPlace> places, int index)
    {
        var owner = places[index].Segment.Flow.Flow.OwnerId;
        return new NoteDraft(Write(request, domain, places, index), owner.Length > 0 ? owner : "note", places.Length);
    }

    /// <summary>The script that an editor will go on writing in: the one he quotes in.</summary>
    private static Script ScriptOf(NoteRequest request) => request.WrittenIn ?? Script.WrittenIn(WrittenScript.Of(request.Quotation));

    private static string Write(NoteRequest request, TargetDomain domain, ImmutableArray<KeyPlace> places, int index) => string.Join('\n',
    [
        EditionSchemas.Modeline("note", "../"),
        $"type: {YamlText.Of(request.Type)}",
        "target:",
        $"  exact: {YamlText.Of(request.Quotation.Trim())}",
        .. Distinction(places, index).Select(line => "  " + line),
        .. domain == TargetDomain.Text ? (string[])[] : [$"  in: {YamlText.Of(domain)}"],
        "body:",
        $"  {ScriptOf(request).Tag}: |",
        $"    {Placeholders.ForNote(ScriptOf(request))}",
        "status: draft",
        "",
    ]);

    private static string[] Distinction(ImmutableArray<KeyPlace> places, int index)
    {
        if (places.Length == 1)
        {
            return [];
        }

        return DistinctContext.Of(places, index) is { } context
            ? context.ToYaml().Split('\n')
            : [$"occurrence: {(index + 1).ToString(CultureInfo.InvariantCulture)}"];
    }
}
