using System.Collections.Immutable;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>The options of a file, separated by pipes. Links in them are read first, and hide theirs.</summary>
internal static class FileOptions
{
    /// <param name="text">From the first pipe on; it is returned to the pool.</param>
    public static ImmutableArray<FileOptionSyntax> Read(MarkedText text, int depth)
    {
        using var read = VariantMarkup.Apply(AddressMarkup.Apply(EmphasisMarkup.Apply(LinkMarkup.Apply(text, depth))));
        var options = ImmutableArray.CreateBuilder<FileOptionSyntax>();
        for (var start = 0; start < read.Length;)
        {
            var length = read.Characters[(start + 1)..].IndexOf('|');
            var end = length < 0 ? read.Length : start + 1 + length;
            options.Add(ReadOption(read, start + 1, end, depth));
            start = end;
        }

        return options.DrainToImmutable();
    }

    /// <summary>As the passes left them, without lines of tables; what is read already, as it is written.</summary>
    private static string WordsOf(MarkedText text, int start, int end, Text.TextSpan span)
    {
        var words = text.Characters[start..end];
        return (words.Contains(MarkedText.Mark) ? text.Source.Slice(span) : words).Trim().ToString();
    }

    private static FileOptionSyntax ReadOption(MarkedText text, int start, int end, int depth)
    {
        var span = start < end ? text.SpanOf(start, end) : new Text.TextSpan(text.EndOf(start - 1), text.EndOf(start - 1));
        return new FileOptionSyntax(WordsOf(text, start, end, span), InlineParser.Parse(text.Source, text.TokensOf(start, end), depth), span);
    }
}
