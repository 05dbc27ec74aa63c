using MongoliaEdition.Apparatus.Yaml;

namespace MongoliaEdition.Apparatus.Forms;

/// <summary>Where a value ends in its file. The place of a list or group is only that of its beginning.</summary>
internal static class NodeExtent
{
    public static int EndOf(string text, YamlNode node)
    {
        var last = node switch
        {
            YamlList { Items: [.., var item] } => EndOf(text, item),
            YamlMap { Entries: [.., var entry] } => EndOf(text, entry.Value),
            YamlList or YamlMap => node.Location.Span.Start + 1,
            _ => node.Location.Span.End,
        };
        return node is (YamlList or YamlMap) && YamlEdit.IsFlow(text, node) ? BehindBracket(text, last) : last;
    }

    private static int BehindBracket(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] is '}' or ']')
            {
                return at + 1;
            }

            at = text[at] == '#' ? YamlEdit.EndOfLine(text, at) - 1 : at;
        }

        return text.Length;
    }
}
