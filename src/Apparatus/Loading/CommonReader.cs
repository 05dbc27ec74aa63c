using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads values common to several kinds of file.</summary>
internal static class CommonReader
{
    /// <summary>The values by script in a group of keys; null if there are none.</summary>
    public static PerScript<string>? Scripts(this YamlMap map, string key) => PerScript.Present(script => map.Map(key)?.Text(script.Tag));

    /// <summary>The same for Markdown.</summary>
    public static PerScript<RichText>? Rich(this YamlMap map, string key, LoadingContext context) =>
        PerScript.Present(script => map.Map(key)?.Scalar(script.Tag) is { } text ? Rich(text, context) : null);

    public static T Choice<T>(this YamlMap map, string key, T otherwise)
        where T : struct, Enum => ChoiceNames<T>.Find(map.Text(key)) ?? otherwise;

    public static ImmutableArray<T> Choices<T>(this YamlMap map, string key)
        where T : struct, Enum => [.. map.Scalars(key).Select(scalar => ChoiceNames<T>.Find(scalar.Text)).OfType<T>()];

    /// <summary>Ids of glossary entries, each of which must exist.</summary>
    public static ImmutableArray<string> Entries(this YamlMap map, string key, LoadingContext context) => map.Mentioned(key, MentionKind.Entry, context);

    /// <summary>Ids, each of which must exist.</summary>
    public static ImmutableArray<string> Mentioned(this YamlMap map, string key, MentionKind kind, LoadingContext context) =>
        [.. map.Scalars(key).Select(scalar => context.Mention(kind, scalar))];

    public static ImmutableArray<SourceCitation> Citations(this YamlMap map, LoadingContext context) => map.Citations("citations", context);

    public static ImmutableArray<SourceCitation> Citations(this YamlMap map, string key, LoadingContext context) =>
        [.. map.Maps(key).Select(citation => Citation(citation, context)).OfType<SourceCitation>()];

    private static SourceCitation? Citation(YamlMap map, LoadingContext context)
    {
        var (work, document) = (map.Scalar("ref"), map.Scalar("document"));
        if ((work ?? document) is not { } source)
        {
            return null;
        }

        ReportMixed(map, work is not null, context);
        return new SourceCitation(
            context.Mention(work is null ? MentionKind.Document : MentionKind.Source, source),
            map.Text(work is null ? "article" : "locator"),
            source.Location)
        {
            IsOfDocument = work is null,
            LocatorLocation = map.Scalar(work is null ? "article" : "locator")?.Location,
        };
    }

    private static void ReportMixed(YamlMap map, bool isOfWork, LoadingContext context)
    {
        foreach (var strange in (ReadOnlySpan<string>)(isOfWork ? ["document", "article"] : ["locator"]))
        {
            if (map.Entry(strange) is { } entry)
            {
                context.Diagnostics.Add(LoadingDiagnostics.MixedCitation.At(entry.Key.Location, entry.Key.Text, isOfWork ? "a work" : "a document"));
            }
        }
    }

    /// <summary>The texts of a group in languages that are no script of ours, in the order written.</summary>
    public static ImmutableArray<(string Language, string Text)> Foreign(this YamlMap map, string key) =>
    [
        .. from entry in map.Map(key)?.Entries ?? []
           where Script.Find(entry.Key.Text) is null
           let text = map.Map(key)!.Text(entry.Key.Text)
           where text is not null
           select (entry.Key.Text, text),
    ];

    /// <summary>A date; null if invalid.</summary>
    public static Edtf? Date(this YamlMap map, string key) =>
        map.Text(key) is { } text ? EdtfParser.TryParse(text, out _) : null;

    /// <summary>A quotation; null if its words are missing.</summary>
    public static QuotationTarget? Quotation(YamlMap? map) => map?.Scalar("exact") is not { } exact ? null : new QuotationTarget
    {
        Exact = exact.Text.Trim(),
        Prefix = map.Text("prefix"),
        Suffix = map.Text("suffix"),
        In = map.Choice("in", TargetDomain.Text),
        Occurrence = map.Number("occurrence") is { } number and >= 1 and < int.MaxValue ? (int)number : null,
        OccurrenceLocation = map.Scalar("occurrence")?.Location,
        Location = exact.Location,
    };

    private static RichText Rich(YamlScalar scalar, LoadingContext context) =>
        MarkdownReader.Read(MarkdownText.Of(scalar), MarkdownProfile.Remark, context);
}
