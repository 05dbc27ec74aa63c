using System.Collections.Immutable;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>The folders of a project and the references between them.</summary>
internal sealed class Rooms(IEnumerable<Reference> references)
{
    private readonly ILookup<string, Reference> _doors = references
        .Where(reference => reference.From.Room != reference.To.Room)
        .ToLookup(reference => reference.From.Room);

    /// <summary>For each folder in a cycle a shortest way back to it; each cycle is reported once.</summary>
    public IEnumerable<ImmutableArray<string>> Cycles() =>
        _doors.Select(room => room.Key).Order(StringComparer.Ordinal)
            .Select(ShortestCycle)
            .Where(cycle => !cycle.IsEmpty)
            .DistinctBy(cycle => string.Join(' ', cycle.Order(StringComparer.Ordinal)));

    /// <summary>The references from one folder to another.</summary>
    public IEnumerable<Reference> Door(string from, string to) => _doors[from].Where(reference => reference.To.Room == to);

    private ImmutableArray<string> ShortestCycle(string start)
    {
        var cameFrom = new Dictionary<string, string>();
        var queue = new Queue<string>([start]);
        while (!cameFrom.ContainsKey(start) && queue.TryDequeue(out var room))
        {
            foreach (var next in Neighbours(room).Where(next => cameFrom.TryAdd(next, room)))
            {
                queue.Enqueue(next);
            }
        }

        return cameFrom.ContainsKey(start) ? Way(start, cameFrom) : [];
    }

    private IEnumerable<string> Neighbours(string room) =>
        _doors[room].Select(reference => reference.To.Room).Distinct().Order(StringComparer.Ordinal);

    private static ImmutableArray<string> Way(string start, Dictionary<string, string> cameFrom)
    {
        var way = new Stack<string>();
        for (var room = cameFrom[start]; room != start; room = cameFrom[room])
        {
            way.Push(room);
        }

        return [start, .. way];
    }
}
