using System.Collections.Concurrent;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>The parts that pages of an edition share, as they were drawn in one form. Safe to share between threads.</summary>
internal sealed class KeptParts
{
    private readonly ConcurrentDictionary<object, DrawnMarkup> _drawn = new();

    public DrawnMarkup Of(object key, Func<DrawnMarkup> draw) => _drawn.GetOrAdd(key, static (_, draw) => draw(), draw);
}
