using System.Text;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Functions;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The pass for addresses in single brackets, as MediaWiki's Parser::handleExternalLinks. They close in the same line; an angle bracket ends the
/// address and begins the label.
/// </summary>
internal static class AddressMarkup
{
    public static MarkedText Apply(MarkedText text)
    {
        var start = text.Characters.IndexOf('[');
        if (start < 0 || text.Characters[start..].IndexOf(']') < 0)
        {
            return text;
        }

        var result = new MarkedText(text.Source);
        var (position, unclosedUntil) = (0, -1);
        for (; start >= 0; start = IndexOf(text, '[', start))
        {
            if (start >= unclosedUntil && Read(text, start, ref unclosedUntil) is { } link)
            {
                result.Add(text, position, start);
                Add(text, start, link, result);
                position = start = link.Close + 1;
            }
            else
            {
                start++;
            }
        }

        result.Add(text, position, text.Length);
        result.AddUnseenOf(text);
        text.Dispose();
        return result;
    }

    private static int IndexOf(MarkedText text, char character, int start)
    {
        var at = text.Characters[start..].IndexOf(character);
        return at < 0 ? -1 : start + at;
    }

    private static Link? Read(MarkedText text, int start, ref int unclosedUntil)
    {
        var characters = text.Characters;
        var protocol = Protocols.LengthAt(characters[(start + 1)..]);
        var end = start + 1 + protocol;
        while (protocol > 0 && end < text.Length && (!AddressReader.EndsBracketed(characters[end]) || GivesPart(text, end)))
        {
            end++;
        }

        if (protocol == 0 || end == start + 1 + protocol)
        {
            return null;
        }

        var close = characters[end..].IndexOfAny(']', '\n');
        if (close < 0 || characters[end + close] == '\n')
        {
            unclosedUntil = close < 0 ? text.Length : end + close;
            return null;
        }

        var label = AddressReader.EndOfAddress(characters[(start + 1)..end]);
        return new Link(start + 1 + label, end, end + close);
    }

    /// <summary>Whether something that is read already gives a part of the address.</summary>
    private static bool GivesPart(MarkedText text, int index) => text.MarkAt(index)?.Node is TemplateSyntax or ParameterSyntax or VariantSyntax;

    /// <summary>What is known of the address: templates leave a gap.</summary>
    private static string AddressOf(MarkedText text, int start, int end)
    {
        var address = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            address.Append(text.MarkAt(i)?.Node switch
            {
                null => text.Characters[i].ToString(),
                VariantSyntax variant => variant.Content.Raw,
                TemplateSyntax template when ParserFunctions.Evaluate(text.Source, template) is { } result => result.Text,
                _ => "",
            });
        }

        return Entities.Decode(address.ToString());
    }

    private static void Add(MarkedText text, int start, Link link, MarkedText result)
    {
        var label = link.UrlEnd;
        while (link.UrlEnd == link.End && label < link.Close && AddressReader.IsSpace(text.Characters[label]))
        {
            label++;
        }

        var span = new TextSpan(text.StartOf(start), label < link.Close ? text.StartOf(label) : text.StartOf(link.Close));
        var url = AddressOf(text, start + 1, link.UrlEnd);
        result.Add(new Token(TokenKind.OpenLink, span, new ExternalLinkSyntax(url, true, [], span) { IsLabelled = label < link.Close }));
        if (link.UrlEnd < link.End)
        {
            result.Add(text, label, label = link.End);
            result.Add(Token.Of(new EntitySyntax(" ", TextSpan.FromLength(text.EndOf(label - 1), 0))));
        }

        result.Add(text, label, link.Close);
        result.Add(new Token(TokenKind.CloseLink, text.SpanOf(link.Close, link.Close + 1)));
    }

    /// <param name="UrlEnd">Where the address ends.</param>
    /// <param name="End">Where characters end that an address may have.</param>
    private readonly record struct Link(int UrlEnd, int End, int Close);
}
