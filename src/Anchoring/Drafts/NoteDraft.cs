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
public sealed record NoteRequest(string Quotation, NoteType Type, int? Occurrence, TargetDomain? Domain);

/// <summary>A new note as the text of its file, with what tells its place from others.</summary>
/// <param name="SuggestedId">An id made from that of the block; other notes may have it already.</param>
/// <param name="Places">How many places the quotation alone has there, at least 1.</param>
public sealed record NoteDraft(string Yaml, string SuggestedId, int Places)
{
    /// <summary>The draft; null, and an error, if the words do not stand in the article.</summary>
    public static NoteDraft? Create(Document article, NoteRequest request, DiagnosticBag diagnostics)
    {
        var searchable = SearchableArticle.Of(article);
        var source = new SourceText("--quote", request.Quotation.Trim());
        var target = new QuotationTarget { Exact = source.Content, Location = new Location(source, new TextSpan(0, source.Content.Length)) };
        var places = QuotationSearch.FindAll(searchable, [QuotationKey.Of(target)])[0];
        var domain = request.Domain ?? FirstDomain(places);
        ImmutableArray<KeyPlace> found = [.. places.Where(place => TargetDomains.Of(place.Segment.Flow.Flow.Kind) == domain)];
        var index = (request.Occurrence ?? 1) - 1;
        if (index >= 0 && index < found.Length)
        {
            return Of(request, domain, found, index);
        }

        new QuotationAnchorer(searchable, diagnostics).Anchor([target with { In = domain, Occurrence = request.Occurrence ?? 1 }]);
        return null;
    }

    private static TargetDomain FirstDomain(ImmutableArray<KeyPlace> places) =>
        places.Select(place => TargetDomains.Of(place.Segment.Flow.Flow.Kind)).OfType<TargetDomain>().DefaultIfEmpty(TargetDomain.Text).Min();

    private static NoteDraft Of(NoteRequest request, TargetDomain domain, ImmutableArray<KeyPlace> places, int index)
    {
        var owner = places[index].Segment.Flow.Flow.OwnerId;
        return new NoteDraft(Write(request, domain, places, index), owner.Length > 0 ? owner : "note", places.Length);
    }

    /// <summary>The script that an editor will go on writing in: the one he quotes in.</summary>
    private static Script ScriptOf(NoteRequest request) => Script.WrittenIn(WrittenScript.Of(request.Quotation));

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
