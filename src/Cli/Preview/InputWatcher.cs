using System.Diagnostics;
using System.Threading.Channels;

namespace MongoliaEdition.Cli.Preview;

/// <summary>Reports changes below a folder, once per burst.</summary>
internal sealed class InputWatcher : IDisposable
{
    // Editors save in several steps: temporary file, rename, timestamps, permissions.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(20);
    private const int BufferBytes = 64 * 1024;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Lock _exchange = new();
    private readonly string _folder;
    private readonly FileSystemWatcher _parent;
    private FileSystemWatcher? _watcher;
    private long _lastChange;

    public InputWatcher(string folder)
    {
        _folder = Path.TrimEndingDirectorySeparator(folder);
        _watcher = Follow(new FileSystemWatcher(_folder) { IncludeSubdirectories = true, InternalBufferSize = BufferBytes }, Tell);

        // The folder itself may be replaced by another one, which the first watcher would not see.
        _parent = Follow(new FileSystemWatcher(Path.GetDirectoryName(_folder)!, Path.GetFileName(_folder)) { NotifyFilter = NotifyFilters.DirectoryName }, FollowAnew);
    }

    /// <summary>Waits for a change since the last one reported, then until changes pause.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        while (Stopwatch.GetElapsedTime(Interlocked.Read(ref _lastChange)) is var quiet && quiet < Settling)
        {
            await Task.Delay(Settling - quiet, cancellation);
        }

        // What is read from now on includes these.
        _changes.Reader.TryRead(out _);
    }

    public void Dispose()
    {
        _parent.Dispose();
        _watcher?.Dispose();
    }

    private static FileSystemWatcher Follow(FileSystemWatcher watcher, Action tell)
    {
        watcher.Changed += (_, _) => tell();
        watcher.Created += (_, _) => tell();
        watcher.Deleted += (_, _) => tell();
        watcher.Renamed += (_, _) => tell();
        // Buffer overflow: harmless, as any change causes a rebuild.
        watcher.Error += (_, _) => tell();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void FollowAnew()
    {
        lock (_exchange)
        {
            _watcher?.Dispose();
            _watcher = Directory.Exists(_folder)
                ? Follow(new FileSystemWatcher(_folder) { IncludeSubdirectories = true, InternalBufferSize = BufferBytes }, Tell)
                : null;
        }

        Tell();
    }

    private void Tell()
    {
        Interlocked.Exchange(ref _lastChange, Stopwatch.GetTimestamp());
        _changes.Writer.TryWrite(true);
    }
}
