using System.Collections.Immutable;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Finds cycles of references.</summary>
internal static class Cycles
{
    /// <summary>The cycles among some ids, each once, starting at the first of its ids without repeating it at the end.</summary>
    /// <param name="next">The ids that an id refers to.</param>
    public static ImmutableArray<ImmutableList<string>> Find(IEnumerable<string> ids, Func<string, IEnumerable<string>> next)
    {
        var (found, done) = (ImmutableArray.CreateBuilder<ImmutableList<string>>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var id in ids)
        {
            Visit(id, []);
        }

        return found.ToImmutable();

        void Visit(string id, ImmutableList<string> path)
        {
            if (path.IndexOf(id) is var start && start >= 0)
            {
                found.Add(path.GetRange(start, path.Count - start));
            }
            else if (done.Add(id))
            {
                foreach (var other in next(id))
                {
                    Visit(other, path.Add(id));
                }
            }
        }
    }
}
