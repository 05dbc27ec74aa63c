using System.Collections.Immutable;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>A converted text with, for each UTF-16 unit, its offset in the original.</summary>
public sealed record MappedText(string Text, ImmutableArray<int> SourceOffsets)
{
    internal static MappedText Of(string text) => new(text, [.. Enumerable.Range(0, text.Length)]);

    internal static MappedText Through(MappedText text, Lexicon lexicon)
    {
        var result = new MappedTextBuilder(text.Text.Length);
        result.Append(text, 0, text.Text.Length, lexicon);
        return result.ToMappedText();
    }

    internal MappedText Slice(int start, int length) => new(Text.Substring(start, length), SourceOffsets.Slice(start, length));
}

internal sealed class MappedTextBuilder(int capacity)
{
    private readonly System.Text.StringBuilder _text = new(capacity);
    private readonly ImmutableArray<int>.Builder _offsets = ImmutableArray.CreateBuilder<int>(capacity);

    public void Append(MappedText part)
    {
        _text.Append(part.Text);
        _offsets.AddRange(part.SourceOffsets);
    }

    public void Append(MappedText text, int start, int length, Lexicon lexicon)
    {
        var walk = new LexiconWalk(lexicon, text.Text.AsSpan(start, length));
        while (walk.MoveNext())
        {
            AppendMatch(walk.Result, text.SourceOffsets.AsSpan().Slice(start + walk.Start, walk.Length));
        }
    }

    public MappedText ToMappedText() => new(_text.ToString(), _offsets.ToImmutable());

    /// <summary>Unit for unit if both have the same length; otherwise every unit maps to the start of the match.</summary>
    public void AppendMatch(ReadOnlySpan<char> result, ReadOnlySpan<int> offsets)
    {
        _text.Append(result);
        for (var i = 0; i < result.Length; i++)
        {
            _offsets.Add(result.Length == offsets.Length ? offsets[i] : offsets[0]);
        }
    }
}
