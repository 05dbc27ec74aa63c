using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Citing;

/// <summary>A work as an item of CSL-JSON, whose fields are those of references.yml.</summary>
public static class CslItem
{
    public static JsonObject Of(BibliographyItem work)
    {
        var csl = new JsonObject { ["id"] = work.Id, ["type"] = work.Type, ["title"] = work.Title };
        AddNames(csl, "author", work.Authors);
        AddNames(csl, "editor", work.Editors);
        AddNames(csl, "translator", work.Translators);
        foreach (var (name, value) in work.Fields)
        {
            csl[name] = BibliographyItem.IsDate(name) ? DateOf(Edtf.Parse(value)) : value;
        }

        return csl;
    }

    private static void AddNames(JsonObject csl, string name, ImmutableArray<PersonName> people)
    {
        if (!people.IsEmpty)
        {
            csl[name] = new JsonArray([.. people.Select(NameOf)]);
        }
    }

    private static JsonObject NameOf(PersonName name) => name.Literal is { } literal
        ? new JsonObject { ["literal"] = literal }
        : new JsonObject(new[] { KeyValuePair.Create("family", name.Family), KeyValuePair.Create("given", name.Given) }
            .Where(part => part.Value is not null)
            .Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Value)));

    /// <summary>CSL knows a date and a span; of anything else it has the words.</summary>
    private static JsonObject DateOf(Edtf date)
    {
        var isKnown = date.Form is EdtfForm.Date or EdtfForm.Interval && date.Dates.All(part => part?.Precision is EdtfPrecision.Year or EdtfPrecision.Month or EdtfPrecision.Day);
        return isKnown ? PartsOf(date) : new JsonObject { ["literal"] = date.Text };
    }

    private static JsonObject PartsOf(Edtf date)
    {
        var csl = new JsonObject { ["date-parts"] = new JsonArray([.. date.Dates.Select(part => PartsOf(part!))]) };
        if (date.Dates.Any(part => part!.IsApproximate || part.IsUncertain))
        {
            csl["circa"] = true;
        }

        return csl;
    }

    private static JsonArray PartsOf(EdtfDate date) =>
        new([.. new[] { date.Year, date.Month, date.Day }.OfType<int>().Select(part => (JsonNode)part)]);
}
