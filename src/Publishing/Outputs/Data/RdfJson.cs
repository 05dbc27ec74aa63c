using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Writes statements as JSON-LD, which needs no context but its own.</summary>
internal static class RdfJson
{
    public static JsonObject Write(ImmutableArray<RdfSubject> subjects) => new()
    {
        ["@context"] = new JsonObject(RdfPrefixes.All.Select(prefix => KeyValuePair.Create(prefix.Prefix, (JsonNode?)prefix.Iri))),
        ["@graph"] = DataFile.Array(subjects.Select(SubjectOf)),
    };

    private static JsonObject SubjectOf(RdfSubject subject)
    {
        var json = new JsonObject { ["@id"] = subject.Iri, ["@type"] = DataFile.Array(subject.Types.Select(type => (JsonNode)type)) };
        foreach (var group in subject.Statements.GroupBy(statement => statement.Property, StringComparer.Ordinal))
        {
            json[group.Key] = DataFile.Array(group.Select(statement => TermOf(statement.Value)));
        }

        return json;
    }

    private static JsonObject TermOf(RdfTerm term) => term switch
    {
        { IsIri: true } => new JsonObject { ["@id"] = term.Value },
        { Language: { } language } => new JsonObject { ["@language"] = language, ["@value"] = term.Value },
        { DataType: { } type } => new JsonObject { ["@type"] = type, ["@value"] = term.Value },
        _ => new JsonObject { ["@value"] = term.Value },
    };
}
