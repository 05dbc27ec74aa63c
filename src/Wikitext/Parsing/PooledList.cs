using System.Buffers;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// A list in pooled storage, which is returned by <see cref="Dispose"/>. The working lists of a page are as long as the page, and each
/// would be thrown away a moment later: lists of that size cost a collection of all memory each time.
/// </summary>
/// <remarks>A span taken from it is good until something is added.</remarks>
internal sealed class PooledList<T>(int capacity = 16) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public T this[int index] => AsSpan()[index];

    public Span<T> AsSpan() => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    /// <summary>Takes away all from an index on.</summary>
    public void CutFrom(int index)
    {
        AsSpan()[index..].Clear();
        Count = index;
    }

    public void Dispose()
    {
        AsSpan().Clear();
        ArrayPool<T>.Shared.Return(_items);
        (_items, Count) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(_items.Length, 1) * 2);
        var used = AsSpan();
        used.CopyTo(larger);
        used.Clear();
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
