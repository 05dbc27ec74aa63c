using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>
/// Caches notes and entries by the bytes they were read from, so that a host that reloads a folder reads only changed files. For one
/// folder and one run at a time.
/// </summary>
public sealed class FileMemory
{
    private readonly Dictionary<string, ReadFile> _files = new(StringComparer.Ordinal);

    /// <summary>
    /// The contents of files, null where one cannot be read. Those that changed are read side by side; the diagnostics and mentions of all are reported
    /// on each call, in the order of the files.
    /// </summary>
    internal ImmutableArray<T?> Read<T>(
        IReadOnlyCollection<(string Id, string File)> files, Func<string, string, LoadingContext, T?> read, LoadingContext context)
        where T : class
    {
        var changed = files.Where(item => IsChanged(item.File, context.Input)).ToList();
        var contents = new ReadFile[changed.Count];
        Parallel.For(0, contents.Length, i => contents[i] = ReadOne(changed[i], read, context.Input));
        foreach (var (item, content) in changed.Zip(contents))
        {
            _files[item.File] = content;
        }

        return [.. files.Select(item => (T?)Report(_files[item.File], context).Value)];
    }

    private bool IsChanged(string file, InputFolder input) =>
        !_files.TryGetValue(file, out var known) || !known.Bytes.Span.SequenceEqual(input.Bytes(file).Span);

    private static ReadFile ReadOne<T>((string Id, string File) item, Func<string, string, LoadingContext, T?> read, InputFolder input)
        where T : class
    {
        var own = new LoadingContext(input, new DiagnosticBag());
        var value = read(item.Id, item.File, own);
        return new ReadFile(input.Bytes(item.File), value, own.Diagnostics.ToSorted(), [.. own.Mentions]);
    }

    private static ReadFile Report(ReadFile file, LoadingContext context)
    {
        context.Diagnostics.AddRange(file.Diagnostics);
        context.Mentions.AddRange(file.Mentions);
        return file;
    }

    private sealed record ReadFile(
        ReadOnlyMemory<byte> Bytes, object? Value, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Mention> Mentions);
}
