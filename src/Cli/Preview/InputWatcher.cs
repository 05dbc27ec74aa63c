using System.Threading.Channels;

namespace MongoliaEdition.Cli.Preview;

/// <summary>Tells when something below a folder has changed, once for all changes that come together.</summary>
internal sealed class InputWatcher : IDisposable
{
    // Editors save in several steps: a temporary file, a rename, times and rights.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(50);
    private const int BufferBytes = 64 * 1024;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly FileSystemWatcher _watcher;

    public InputWatcher(string folder)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = BufferBytes };
        _watcher.Changed += (_, _) => Tell();
        _watcher.Created += (_, _) => Tell();
        _watcher.Deleted += (_, _) => Tell();
        _watcher.Renamed += (_, _) => Tell();
        // More changes than the buffer holds: which ones does not matter, everything is read again.
        _watcher.Error += (_, _) => Tell();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for a change after the last one that was told, and then for quiet.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(Settling, cancellation);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose() => _watcher.Dispose();

    private void Tell() => _changes.Writer.TryWrite(true);
}
