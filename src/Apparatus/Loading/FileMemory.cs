using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>
/// Remembers what notes and entries were read from which bytes, so that a host which loads a folder again and again reads only the
/// files that have changed. For one folder, and one run at a time.
/// </summary>
public sealed class FileMemory
{
    private readonly Dictionary<string, ReadFile> _files = new(StringComparer.Ordinal);

    /// <summary>What the file holds; what is wrong in it and what it mentions is told each time.</summary>
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
