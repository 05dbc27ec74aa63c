using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Reads attributes: <c>name="value"</c>, <c>name='value'</c>, <c>name=value</c>, <c>name</c>. Anything else is skipped.
/// </summary>
internal static class AttributeReader
{
    public static ImmutableArray<AttributeSyntax> Read(SourceText source, TextSpan span)
    {
        if (source.Slice(span).IsWhiteSpace())
        {
            return [];
        }

        var attributes = ImmutableArray.CreateBuilder<AttributeSyntax>(1);
        for (var position = span.Start; position < span.End;)
        {
            var attribute = ReadOne(source, position, span.End, out position);
            if (attribute is not null)
            {
                attributes.Add(attribute);
            }
        }

        return attributes.DrainToImmutable();
    }

    private static AttributeSyntax? ReadOne(SourceText source, int start, int limit, out int end)
    {
        var text = source.Content;
        while (start < limit && EndsName(text[start]) && text[start] != '=')
        {
            start++;
        }

        var nameEnd = Math.Min(start + 1, limit);
        while (nameEnd < limit && !EndsName(text[nameEnd]))
        {
            nameEnd++;
        }

        var value = ReadValue(text, nameEnd, limit, out end);
        if (start == limit || !IsName(text.AsSpan(start..nameEnd)))
        {
            return null;
        }

        var decoded = Entities.Decode(text[value.Start..value.End]);
        return new AttributeSyntax(text[start..nameEnd].ToLowerInvariant(), decoded, new TextSpan(start, end));
    }

    private static bool EndsName(char character) => character is '/' or '>' or '=' || char.IsWhiteSpace(character);

    /// <summary>Sanitizer::getAttribNameRegex: a name of any other characters is none.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && !char.IsSurrogate(character) && character is not (':' or '_' or '.' or '-'))
            {
                return false;
            }
        }

        return name[0] is not ('.' or '-');
    }

    private static TextSpan ReadValue(string text, int nameEnd, int limit, out int end)
    {
        var equals = TagReader.EndOfBlanks(text, nameEnd, limit);
        if (equals >= limit || text[equals] != '=')
        {
            end = nameEnd;
            return new TextSpan(nameEnd, nameEnd);
        }

        var start = TagReader.EndOfBlanks(text, equals + 1, limit);
        if (start < limit && text[start] is '"' or '\'')
        {
            var length = text.AsSpan(start + 1, limit - start - 1).IndexOf(text[start]);
            end = length < 0 ? limit : start + length + 2;
            return new TextSpan(start + 1, length < 0 ? limit : start + 1 + length);
        }

        end = start;
        while (end < limit && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }
}
