using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The glossary as a scheme of SKOS concepts, in JSON-LD and in Turtle; no file without any entry.</summary>
internal static class SkosGlossary
{
    public const string JsonName = "glossary.jsonld";

    // Of the editors' hidden labels nobody says in which script they are.
    private const string Chinese = "zh";

    public static IEnumerable<OutputFile> Of(SitePlan plan)
    {
        if (plan.Editions.First.Glossary.IsEmpty)
        {
            return [];
        }

        var links = new DataLinks(plan);
        ImmutableArray<RdfSubject> subjects = [Scheme(plan, links), .. plan.Editions.First.Glossary.Select(term => Concept(term, plan, links))];
        return
        [
            DataFile.Json(JsonName, "application/ld+json", RdfJson.Write(subjects)),
            DataFile.Text("glossary.ttl", "text/turtle", RdfTurtle.Write(subjects)),
        ];
    }

    private static RdfSubject Scheme(SitePlan plan, DataLinks links) => new(SchemeOf(links), ["skos:ConceptScheme"],
    [
        .. plan.Editions.Values.Select(edition => Text("dcterms:title", edition.Title, edition.Script.Tag)),
        Thing("dcterms:license", DataLinks.Licence(plan.Settings.Licence)),
        new("schema:version", new RdfTerm(plan.Settings.Version)),
        .. plan.Editions.Values.Select(edition => Thing("foaf:page", links.To(Addresses.Folder(edition.Script.Folder, "glossary")))),
        .. plan.Editions.First.Glossary.Where(term => term.Broader.IsEmpty).Select(term => Thing("skos:hasTopConcept", links.Concept(term.Id))),
    ]);

    private static RdfSubject Concept(GlossaryTerm term, SitePlan plan, DataLinks links) => new(links.Concept(term.Id), ["skos:Concept"],
    [
        Thing("skos:inScheme", SchemeOf(links)),
        new("dcterms:identifier", new RdfTerm(term.Id)),
        new("dcterms:type", new RdfTerm(TypeNames.Of(term.Type))),
        .. Labels(term, plan),
        .. plan.Editions.Values.SelectMany(edition => Texts(edition.TermOf(term.Id)!, edition)),
        .. term.Abstracts.Select(text => Text("skos:definition", text.Text, text.Language)),
        .. term.Broader.Select(id => Thing("skos:broader", links.Concept(id))),
        .. term.Related.Except(term.Broader, StringComparer.Ordinal).Select(id => Thing("skos:related", links.Concept(id))),
        .. term.Dates.Select(date => new RdfStatement(PropertyOf(date.Name), new RdfTerm(date.Date.Edtf, DataType: "edtf:EDTF"))),
        .. Coordinates(term.Geo),
        .. plan.Editions.Values.Select(edition => Thing("foaf:page", links.To(Addresses.Term(edition.Script, term.Id)))),
    ]);

    /// <summary>A label is of one kind in each language: the preferred one counts, then the alternative.</summary>
    private static IEnumerable<RdfStatement> Labels(GlossaryTerm term, SitePlan plan)
    {
        var labels = term.Labels.Scripts.Zip(term.Labels.Values, (script, label) => Text("skos:prefLabel", label, script.Tag))
            .Concat(term.ForeignLabels.DistinctBy(label => label.Language, StringComparer.Ordinal).Select(label => Text("skos:prefLabel", label.Label, label.Language)))
            .Concat(plan.Editions.Values.SelectMany(own => own.TermOf(term.Id)!.AltLabels.Select(label => Text("skos:altLabel", label, own.Script.Tag))))
            .Concat(term.ForeignAltLabels.Select(label => Text("skos:altLabel", label.Label, label.Language)))
            .Concat(term.HiddenLabels.Select(label => Text("skos:hiddenLabel", label, Chinese)));
        return labels.DistinctBy(statement => statement.Value);
    }

    private static IEnumerable<RdfStatement> Texts(GlossaryTerm term, ScriptEdition edition) =>
        from text in new[] { (Property: "skos:definition", Blocks: term.Definition), (Property: "skos:scopeNote", Blocks: term.ScopeNote) }
        where !text.Blocks.IsEmpty
        select Text(text.Property, PlainTextWriter.Of(text.Blocks, edition), edition.Script.Tag);

    private static IEnumerable<RdfStatement> Coordinates(Coordinates? place) => place is null ? [] :
    [
        new("geo:lat", Decimal(place.Latitude)),
        new("geo:long", Decimal(place.Longitude)),
    ];

    private static RdfTerm Decimal(double value) => new(value.ToString("0.0#####", CultureInfo.InvariantCulture), DataType: "xsd:decimal");

    private static string PropertyOf(string name) => name switch
    {
        "birth" => "schema:birthDate",
        "death" => "schema:deathDate",
        "start" => "schema:startDate",
        "end" => "schema:endDate",
        _ => "dcterms:date",
    };

    private static string SchemeOf(DataLinks links) => links.To(Addresses.Download(JsonName), "scheme");

    private static RdfStatement Text(string property, string text, string language) => new(property, new RdfTerm(text, Language: language));

    private static RdfStatement Thing(string property, string iri) => new(property, new RdfTerm(iri, IsIri: true));
}
