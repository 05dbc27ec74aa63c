using System.Threading.Channels;

namespace MongoliaEdition.Cli.Preview;

/// <summary>Reports changes below a folder, once per burst.</summary>
internal sealed class InputWatcher : IDisposable
{
    // Editors save in several steps: temporary file, rename, timestamps, permissions.
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
        // Buffer overflow: harmless, as any change causes a rebuild.
        _watcher.Error += (_, _) => Tell();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for a change since the last one reported, then until changes pause.</summary>
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
