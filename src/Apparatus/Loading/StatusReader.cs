using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Yaml;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads a lane of status.yml.</summary>
internal static class StatusReader
{
    public const string FileName = "status.yml";

    /// <summary>The lane; null without id, label or any change, which has been reported.</summary>
    public static StatusLane? Read(YamlMap map, LoadingContext context)
    {
        var (id, label) = (map.Scalar("id"), map.Scripts("label"));
        var changes = map.Maps("changes").Select(change => Change(change, context)).OfType<StatusChange>().ToList();
        return id is null || label is null || changes.Count == 0 ? null : new StatusLane(id.Text, label, [.. changes.OrderBy(change => change.Date.SortKey)]);
    }

    private static StatusChange? Change(YamlMap map, LoadingContext context)
    {
        var (date, state, citations) = (map.Date("date"), map.Scripts("state"), map.Citations(context));
        return date is null || state is null ? null : new StatusChange(date, map.Scripts("brief"), state, citations, map.Location);
    }
}
