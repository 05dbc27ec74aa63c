using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The entries of the glossary and the events of the chronology as lists of TEI.</summary>
internal sealed class TeiEntries(TeiWriter tei, SitePlan plan)
{
    private static readonly ImmutableArray<(EntryType Type, string List, string Entry, string Name)> Kinds =
    [
        (EntryType.Person, "listPerson", "person", "persName"),
        (EntryType.Place, "listPlace", "place", "placeName"),
        (EntryType.Organization, "listOrg", "org", "orgName"),
        (EntryType.Event, "listEvent", "event", "label"),
    ];

    public void WriteAll()
    {
        foreach (var (type, list, entry, name) in Kinds)
        {
            var terms = plan.Editions.First.Glossary.Where(term => term.Type == type);
            var events = type == EntryType.Event ? plan.Editions.First.Chronology : [];
            if (terms.Any() || !events.IsEmpty)
            {
                tei.Start(list);
                WriteEach(terms, entry, name);
                WriteEach(events);
                tei.End();
            }
        }

        foreach (var others in plan.Editions.First.Glossary.Where(term => Kinds.All(kind => kind.Type != term.Type)).GroupBy(term => term.Type).OrderBy(group => group.Key))
        {
            tei.Start("list").With("type", TypeNames.Of(others.Key));
            WriteEach(others, "item", "term");
            tei.End();
        }
    }

    private void WriteEach(IEnumerable<GlossaryTerm> terms, string entry, string name)
    {
        foreach (var term in terms)
        {
            tei.Start(entry).Id(TeiStandOff.EntryId(term.Id));
            WriteNames(term, name);
            WriteDates(term, entry);
            WriteTexts(own => own.TermOf(term.Id)!.Definition, "definition");
            WriteTexts(own => own.TermOf(term.Id)!.ScopeNote, "scope");
            tei.End();
        }
    }

    private void WriteNames(GlossaryTerm term, string name)
    {
        foreach (var (script, label) in term.Labels.Scripts.Zip(term.Labels.Values))
        {
            WriteName(name, label, script.Tag, "preferred");
        }

        foreach (var (language, label) in term.ForeignLabels)
        {
            WriteName(name, label, language, "preferred");
        }

        foreach (var edition in plan.Editions.Values)
        {
            foreach (var label in edition.TermOf(term.Id)!.AltLabels)
            {
                WriteName(name, label, edition.Script.Tag, "alternative");
            }
        }

        foreach (var (language, label) in term.ForeignAltLabels)
        {
            WriteName(name, label, language, "alternative");
        }
    }

    private void WriteName(string name, string label, string language, string type) => tei.Start(name).Language(language).With("type", type).Text(label).End();

    /// <summary>Birth and death of a person, where a place is, and whatever else is dated.</summary>
    private void WriteDates(GlossaryTerm term, string entry)
    {
        foreach (var date in term.Dates)
        {
            var element = entry == "person" && date.Name is "birth" or "death" ? date.Name : null;
            tei.Start(element ?? "note").With("type", element is null ? date.Name : null);
            if (element is null)
            {
                tei.StartInline("date").With("when", date.Date.MachineDate).With("when-custom", date.Date.Edtf).Text(date.Date.Words).End();
            }
            else
            {
                tei.With("when", date.Date.MachineDate).With("when-custom", date.Date.Edtf).Text(date.Date.Words);
            }

            tei.End();
        }

        if (term.Geo is { } place)
        {
            var position = string.Create(CultureInfo.InvariantCulture, $"{place.Latitude} {place.Longitude}");
            _ = entry == "place" ? tei.Start("location").Element("geo", position).End() : tei.Start("note").With("type", "geo").StartInline("geo").Text(position).End().End();
        }
    }

    private void WriteTexts(Func<ScriptEdition, ImmutableArray<Block>> blocksOf, string type)
    {
        foreach (var edition in plan.Editions.Values.Where(edition => !blocksOf(edition).IsEmpty))
        {
            var inlines = new TeiInlines(tei, edition, new DataLinks(plan), edition.Script.Folder + ".");
            tei.Start("note").Language(edition.Script.Tag).With("type", type);
            new TeiBlocks(tei, inlines, edition, null).Write(blocksOf(edition));
            tei.End();
        }
    }

    private void WriteEach(ImmutableArray<DatedEvent> events)
    {
        foreach (var item in events)
        {
            tei.Start("event").Id(ElementIds.Event(item.Id)).With("when", item.Date.MachineDate).With("when-custom", item.Date.Edtf);
            foreach (var edition in plan.Editions.Values)
            {
                tei.Start("label").Language(edition.Script.Tag).Text(edition.Chronology.First(own => own.Id == item.Id).Label).End();
            }

            WriteTexts(own => own.Chronology.First(other => other.Id == item.Id).CorrectionNote, "correction");
            WriteTexts(own => own.Chronology.First(other => other.Id == item.Id).Note, "remark");
            tei.End();
        }
    }
}
