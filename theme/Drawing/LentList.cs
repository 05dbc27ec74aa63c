using System.Buffers;
using System.Collections.Immutable;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>A list that grows in room which is lent and given back.</summary>
internal sealed class LentList<T> : IDisposable
{
    private const int FirstRoom = 64;

    private T[] _items = ArrayPool<T>.Shared.Rent(FirstRoom);
    private int _count;

    public void Add(T item)
    {
        MakeRoom(1);
        _items[_count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        MakeRoom(items.Length);
        items.CopyTo(_items.AsSpan(_count));
        _count += items.Length;
    }

    public ImmutableArray<T> ToImmutable() => [.. _items.AsSpan(0, _count)];

    public void Dispose()
    {
        Return(_items);
        _items = [];
    }

    private void MakeRoom(int count)
    {
        if (_items.Length - _count >= count)
        {
            return;
        }

        var larger = ArrayPool<T>.Shared.Rent(Math.Max(_items.Length * 2, _count + count));
        _items.AsSpan(0, _count).CopyTo(larger);
        Return(_items);
        _items = larger;
    }

    // The pool keeps nothing of a page alive.
    private static void Return(T[] items)
    {
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items, clearArray: true);
        }
    }
}
