using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>
/// Caches notes and entries by the bytes they were read from, so that a host that reloads a folder reads only changed files. For one
/// folder and one run at a time.
/// </summary>
public sealed class FileMemory
{
    private readonly Dictionary<string, ReadFile> _files = new(StringComparer.Ordinal);

    /// <summary>The content of the file; its diagnostics and mentions are reported on each call.</summary>
    internal T? Read<T>(string id, string file, Func<string, string, LoadingContext, T?> read, LoadingContext context)
        where T : class
    {
        var bytes = context.Input.Bytes(file);
        if (!_files.TryGetValue(file, out var known) || !known.Bytes.Span.SequenceEqual(bytes.Span))
        {
            var own = new LoadingContext(context.Input, new DiagnosticBag());
            var value = read(id, file, own);
            _files[file] = known = new ReadFile(bytes, value, own.Diagnostics.ToSorted(), [.. own.Mentions]);
        }

        context.Diagnostics.AddRange(known.Diagnostics);
        context.Mentions.AddRange(known.Mentions);
        return (T?)known.Value;
    }

    private sealed record ReadFile(
        ReadOnlyMemory<byte> Bytes, object? Value, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Mention> Mentions);
}
