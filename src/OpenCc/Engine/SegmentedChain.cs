using System.Collections.Immutable;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>
/// The conversion as OpenCC defines it: each segment goes through the chain. Text between two words of the segmentation is
/// one segment.
/// </summary>
internal sealed class SegmentedChain(OpenCcConfiguration configuration) : IConversionCore
{
    private readonly Lexicon? _segmentation = configuration.Segmentation?.Compile();
    private readonly ImmutableArray<Lexicon> _chain = [.. configuration.Chain.Select(group => group.Compile())];

    public void Convert(scoped ReadOnlySpan<char> text, ref TextOutput output)
    {
        var first = new TextOutput(64);
        var second = new TextOutput(64);
        for (var start = 0; start < text.Length;)
        {
            var end = SegmentEnd(text, start);
            ConvertSegment(text[start..end], ref first, ref second, ref output);
            start = end;
        }

        first.Dispose();
        second.Dispose();
    }

    public MappedText Convert(MappedText text)
    {
        var result = new MappedTextBuilder(text.Text.Length);
        for (var start = 0; start < text.Text.Length;)
        {
            var end = SegmentEnd(text.Text, start);
            result.Append(_chain.Aggregate(text.Slice(start, end - start), MappedText.Through));
            start = end;
        }

        return result.ToMappedText();
    }

    private int SegmentEnd(ReadOnlySpan<char> text, int start)
    {
        if (_segmentation is null)
        {
            return text.Length;
        }

        var end = start;
        while (end < text.Length)
        {
            var match = _segmentation.Match(text[end..], out var length);
            if (match != 0)
            {
                return end == start ? end + length : end;
            }

            end++;
        }

        return end;
    }

    private void ConvertSegment(scoped ReadOnlySpan<char> segment, ref TextOutput first, ref TextOutput second, ref TextOutput output)
    {
        if (_chain.Length == 1)
        {
            LexiconWalk.Convert(_chain[0], segment, ref output);
            return;
        }

        first.Clear();
        LexiconWalk.Convert(_chain[0], segment, ref first);
        for (var step = 1; step < _chain.Length - 1; step++)
        {
            second.Clear();
            LexiconWalk.Convert(_chain[step], first.Written, ref second);
            first.Clear();
            first.Write(second.Written);
        }

        LexiconWalk.Convert(_chain[^1], first.Written, ref output);
    }
}
