using System.Buffers;

namespace MongoliaEdition.Editions.Marking;

/// <summary>
/// The longest common subsequence of two texts; of several, the one that skips in the left text first. Takes time in proportion to the length
/// times the number of differences: only a band of the table of lengths is made, and a wider one where the way leaves it (Ukkonen 1985).
/// </summary>
internal ref struct CommonSubsequence
{
    private const int FirstWidth = 8;

    private readonly ReadOnlySpan<char> _left;
    private readonly ReadOnlySpan<char> _right;
    private readonly Span<int> _longest;

    // Of the row l the band has the columns from l - _lower to l + _upper.
    private readonly int _lower;
    private readonly int _upper;

    private CommonSubsequence(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<int> longest, int lower, int upper)
    {
        (_lower, _upper) = (lower, upper);
        _left = left;
        _right = right;
        _longest = longest;
    }

    /// <param name="pair">Told the indices of each unit of the subsequence, in order.</param>
    public static void Find(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Action<int, int> pair)
    {
        for (var width = FirstWidth; !left.IsEmpty && !right.IsEmpty; width *= 2)
        {
            var (lower, upper) = (width + Math.Max(0, left.Length - right.Length), width + Math.Max(0, right.Length - left.Length));
            var size = (left.Length + 1) * (lower + upper + 1);
            var rented = ArrayPool<int>.Shared.Rent(size);
            var found = new CommonSubsequence(left, right, rented.AsSpan(0, size), lower, upper);
            var isWhole = found.Measure();
            if (isWhole)
            {
                found.Tell(pair);
            }

            ArrayPool<int>.Shared.Return(rented);
            if (isWhole)
            {
                return;
            }
        }
    }

    /// <returns>Whether no better way can lie outside the band.</returns>
    private readonly bool Measure()
    {
        for (var l = _left.Length; l >= 0; l--)
        {
            for (var r = Math.Min(_right.Length, l + _upper); r >= Math.Max(0, l - _lower); r--)
            {
                _longest[Place(l, r)] = l == _left.Length || r == _right.Length ? 0
                    : _left[l] == _right[r] ? At(l + 1, r + 1) + 1 : Math.Max(At(l + 1, r), At(l, r + 1));
            }
        }

        // A way that leaves the band skips more units than its width on each side.
        var skipped = _left.Length + _right.Length - (2 * At(0, 0));
        return skipped <= 2 * (Math.Min(_lower, _upper)) + Math.Abs(_left.Length - _right.Length);
    }

    private readonly void Tell(Action<int, int> pair)
    {
        for (var (l, r) = (0, 0); l < _left.Length && r < _right.Length;)
        {
            if (_left[l] == _right[r])
            {
                pair(l++, r++);
            }
            else if (At(l + 1, r) >= At(l, r + 1))
            {
                l++;
            }
            else
            {
                r++;
            }
        }
    }

    private readonly int Place(int l, int r) => (l * (_lower + _upper + 1)) + r - l + _lower;

    private readonly int At(int l, int r) => r - l > _upper || l - r > _lower ? -1 : _longest[Place(l, r)];
}
