using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Text.Memory;

/// <summary>
/// The last result of a step, given again while what it is made from stays the same, so that a host with repeated runs does nothing twice. For one
/// run at a time.
/// </summary>
public sealed class Remembered<T>
{
    private (ImmutableArray<object?> From, T Value, ImmutableArray<Diagnostic> Diagnostics)? _last;

    /// <param name="from">All that the result depends on, compared by its own equality: an immutable array is equal to itself only.</param>
    public T Get(ImmutableArray<object?> from, Func<T> make) => Get(from, _ => make(), new DiagnosticBag());

    /// <param name="diagnostics">Receives on each call what was found in making the result.</param>
    public T Get(ImmutableArray<object?> from, Func<DiagnosticBag, T> make, DiagnosticBag diagnostics)
    {
        if (_last is not { } last || !last.From.SequenceEqual(from))
        {
            var found = new DiagnosticBag();
            _last = last = (from, make(found), found.ToSorted());
        }

        diagnostics.AddRange(last.Diagnostics);
        return last.Value;
    }

    /// <summary>For a result that holds for one run only.</summary>
    public void Forget() => _last = null;
}
