using System.Collections.Immutable;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>The rooms of one project and the doors between them: who names a type of whom.</summary>
internal sealed class Rooms(IEnumerable<Reference> references)
{
    private readonly ILookup<string, Reference> _doors = references
        .Where(reference => reference.From.Room != reference.To.Room)
        .ToLookup(reference => reference.From.Room);

    /// <summary>A shortest way from each room of a knot back to itself, each knot told once for every way that differs.</summary>
    public IEnumerable<ImmutableArray<string>> Cycles() =>
        _doors.Select(room => room.Key).Order(StringComparer.Ordinal)
            .Select(Shortest)
            .Where(cycle => !cycle.IsEmpty)
            .DistinctBy(cycle => string.Join(' ', cycle.Order(StringComparer.Ordinal)));

    /// <summary>The references that make the door between two rooms.</summary>
    public IEnumerable<Reference> Door(string from, string to) => _doors[from].Where(reference => reference.To.Room == to);

    private ImmutableArray<string> Shortest(string start)
    {
        var cameFrom = new Dictionary<string, string>();
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var room))
        {
            foreach (var next in Neighbours(room).Where(next => cameFrom.TryAdd(next, room)))
            {
                if (next == start)
                {
                    return Way(start, cameFrom);
                }

                queue.Enqueue(next);
            }
        }

        return [];
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
