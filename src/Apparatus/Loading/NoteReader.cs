using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads a file of notes/.</summary>
internal static class NoteReader
{
    /// <summary>The note; null if it has no quotation or no text, which has been reported.</summary>
    public static Note? Read(string id, string file, LoadingContext context)
    {
        var yaml = context.ReadYaml(file, NoteShape.Shape);
        return yaml.Root is YamlMap map ? Read(id, map, context) : null;
    }

    private static Note? Read(string id, YamlMap map, LoadingContext context)
    {
        var (target, body) = (Target(map.Map("target"), context), map.Rich("body", context));
        var (citations, concepts) = (map.Citations(context), map.Entries("concepts", context));
        if (map.Choice("status", NoteStatus.Published) == NoteStatus.Published)
        {
            PlaceholderCheck.Check(map, "body", context);
        }

        return target is null || body is null ? null : new Note
        {
            Id = id,
            Type = map.Choice("type", NoteType.Editorial),
            Target = target,
            Body = body,
            Reading = map.Scripts("reading"),
            Citations = citations,
            IsProvedByText = map.Text("evidence") == "text",
            Concepts = concepts,
            Certainty = map.Choice("certainty", Certainty.Unknown),
            Creator = map.Text("creator"),
            Created = map.Text("created"),
            Modified = map.Text("modified"),
            Status = map.Choice("status", NoteStatus.Published),
            Location = map.Location,
        };
    }

    private static QuotationTarget? Target(YamlMap? map, LoadingContext context)
    {
        var onNote = map?.Map("in")?.Scalar("note") is { } id ? context.Mention(MentionKind.TargetNote, id) : null;
        return CommonReader.Quotation(map) is { } quotation ? quotation with { OnNote = onNote } : null;
    }
}
