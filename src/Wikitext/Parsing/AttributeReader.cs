using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Reads attributes: <c>name="value"</c>, <c>name='value'</c>, <c>name=value</c>, <c>name</c>. What is none of these is passed over.
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
        start = TagReader.EndOfBlanks(text, start, limit);
        var nameEnd = start;
        while (nameEnd < limit && !char.IsWhiteSpace(text[nameEnd]) && text[nameEnd] is not '=' and not '"' and not '\'')
        {
            nameEnd++;
        }

        if (nameEnd == start)
        {
            end = start + 1;
            return null;
        }

        var value = ReadValue(text, nameEnd, limit, out end);
        var decoded = Entities.Decode(text[value.Start..value.End]);
        return new AttributeSyntax(text[start..nameEnd].ToLowerInvariant(), decoded, new TextSpan(start, end));
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
