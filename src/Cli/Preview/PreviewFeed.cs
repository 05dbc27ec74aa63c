using System.Runtime.CompilerServices;

namespace MongoliaEdition.Cli.Preview;

/// <summary>The stream of a preview's snapshots: one writer, any number of readers.</summary>
internal sealed class PreviewFeed
{
    private volatile Entry _last = new(PreviewSnapshot.Empty);

    public PreviewSnapshot Current => _last.Snapshot;

    public void Publish(PreviewSnapshot snapshot)
    {
        var (before, next) = (_last, new Entry(snapshot));
        _last = next;
        before.Next.SetResult(next);
    }

    /// <summary>The current snapshot and all later ones, until cancelled.</summary>
    public async IAsyncEnumerable<PreviewSnapshot> Follow([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var entry = _last; ; entry = await entry.Next.Task.WaitAsync(cancellation))
        {
            yield return entry.Snapshot;
        }
    }

    private sealed class Entry(PreviewSnapshot snapshot)
    {
        public PreviewSnapshot Snapshot { get; } = snapshot;

        public TaskCompletionSource<Entry> Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
