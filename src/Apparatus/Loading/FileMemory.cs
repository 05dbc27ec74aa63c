using System.Collections.Concurrent;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>
/// Caches what files say by the bytes they were read from, so that a host that reloads a folder reads only changed files, and gets the very objects
/// of before for the others. Diagnostics and mentions are reported on each call. For one folder and one run at a time.
/// </summary>
public sealed class FileMemory
{
    // Readers of a run work side by side.
    private readonly ConcurrentDictionary<string, ReadFile> _files = new(StringComparer.Ordinal);

    /// <summary>What files say together. They need not exist, which the reader is to find out.</summary>
    /// <param name="files">All that the reader looks at; known by the first.</param>
    internal T Read<T>(ImmutableArray<string> files, Func<LoadingContext, T> read, LoadingContext context) =>
        (T)Report(Recall(files, own => read(own), context.Input), context)!;

    /// <summary>The contents of files, read side by side; null where one cannot be read.</summary>
    internal ImmutableArray<T?> ReadEach<T>(
        IReadOnlyList<(string Id, string File)> files, Func<string, string, LoadingContext, T?> read, LoadingContext context)
        where T : class
    {
        var contents = new ReadFile[files.Count];
        Parallel.For(0, contents.Length, i => contents[i] = Recall([files[i].File], own => read(files[i].Id, files[i].File, own), context.Input));
        return [.. contents.Select(content => (T?)Report(content, context))];
    }

    private ReadFile Recall(ImmutableArray<string> files, Func<LoadingContext, object?> read, InputFolder input)
    {
        ImmutableArray<ReadOnlyMemory<byte>?> bytes = [.. files.Select(file => input.Contains(file) ? input.Bytes(file) : (ReadOnlyMemory<byte>?)null)];
        if (!_files.TryGetValue(files[0], out var known) || !known.Bytes.SequenceEqual(bytes, AreSame))
        {
            var own = new LoadingContext(input, new DiagnosticBag());
            var value = read(own);
            _files[files[0]] = known = new ReadFile(bytes, value, own.Diagnostics.ToSorted(), [.. own.Mentions]);
        }

        return known;
    }

    private static bool AreSame(ReadOnlyMemory<byte>? known, ReadOnlyMemory<byte>? now) =>
        known.HasValue == now.HasValue && known.GetValueOrDefault().Span.SequenceEqual(now.GetValueOrDefault().Span);

    private static object? Report(ReadFile file, LoadingContext context)
    {
        context.Diagnostics.AddRange(file.Diagnostics);
        context.Mentions.AddRange(file.Mentions);
        return file.Value;
    }

    /// <param name="Bytes">Null for a file that is not there.</param>
    private sealed record ReadFile(
        ImmutableArray<ReadOnlyMemory<byte>?> Bytes, object? Value, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Mention> Mentions);
}
