using System.Collections.Immutable;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>The matches between pieces of two states of a text; grows during collation.</summary>
internal sealed class Pairing
{
    public const int None = -1;

    private readonly int[] _before;
    private readonly int[] _after;

    public Pairing(ImmutableArray<Unit> before, ImmutableArray<Unit> after)
    {
        (Before, After) = (before, after);
        (_after, _before) = (new int[before.Length], new int[after.Length]);
        Array.Fill(_after, None);
        Array.Fill(_before, None);
    }

    public ImmutableArray<Unit> Before { get; }

    public ImmutableArray<Unit> After { get; }

    public IEnumerable<int> FreeBefore => Enumerable.Range(0, _after.Length).Where(IsFreeBefore);

    public IEnumerable<int> FreeAfter => Enumerable.Range(0, _before.Length).Where(IsFreeAfter);

    public bool IsFreeBefore(int index) => index >= 0 && index < _after.Length && _after[index] == None;

    public bool IsFreeAfter(int index) => index >= 0 && index < _before.Length && _before[index] == None;

    /// <summary>The piece of the earlier state; <see cref="None"/> if there is none.</summary>
    public int BeforeOf(int after) => _before[after];

    public int AfterOf(int before) => _after[before];

    public void Join(int before, int after) => (_after[before], _before[after]) = (after, before);

    public ImmutableArray<int> ToArray() => [.. _before];
}
