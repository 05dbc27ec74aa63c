using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Yaml;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads an event of chronology.yml.</summary>
internal static class ChronologyReader
{
    /// <summary>The event; null without id, date or label, which has been reported.</summary>
    public static ChronologyEvent? Read(YamlMap map, LoadingContext context)
    {
        var (id, date, label) = (map.Scalar("id"), map.Date("date"), map.Scripts("label"));
        var (correction, note) = (map.Rich("correctionNote", context), map.Rich("note", context));
        var (concepts, citations) = (map.Entries("concepts", context), map.Citations(context));
        return id is null || date is null || label is null ? null : new ChronologyEvent
        {
            Id = id.Text,
            Date = date,
            DateDisplay = map.Scripts("dateDisplay"),
            Label = label,
            Actors = map.Mentioned("actors", MentionKind.Actor, context),
            Passages = [.. map.Maps("passages").Select(CommonReader.Quotation).OfType<QuotationTarget>()],
            IsCorrection = map.Flag("correction"),
            CorrectionNote = correction,
            Note = note,
            Concepts = concepts,
            Citations = citations,
            Location = id.Location,
        };
    }
}
