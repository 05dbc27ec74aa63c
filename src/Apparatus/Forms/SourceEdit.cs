using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Yaml;

namespace MongoliaEdition.Apparatus.Forms;

/// <summary>Changes the list of what a note or entry cites. An item that stays keeps its lines.</summary>
internal static class SourceEdit
{
    private const string Key = "citations";

    public static string Set(string text, ImmutableArray<FormSource> wanted)
    {
        if (YamlEdit.Read(text) is not { } map)
        {
            return text;
        }

        return map.Entry(Key)?.Value switch
        {
            _ when wanted.IsEmpty => YamlEdit.Remove(text, Key),
            null => YamlEdit.Add(text, map, $"{Key}:\n{string.Concat(wanted.Select(source => $"  - {Written(source)}\n"))}"),
            YamlList { Items.IsEmpty: false } list when YamlEdit.IsFlow(text, list) => InLine(text, list, wanted),
            YamlList { Items.IsEmpty: false } list => InLines(text, list, wanted),
            _ => text,
        };
    }

    private static string InLine(string text, YamlList list, ImmutableArray<FormSource> wanted)
    {
        var there = list.Items.Select(item => (Source: Of(item), Text: text[item.Location.Span.Start..NodeExtent.EndOf(text, item)])).ToList();
        var items = wanted.Select(source => Take(there, source) ?? Written(source));
        return text[..(list.Location.Span.Start + 1)] + string.Join(", ", items) + text[(NodeExtent.EndOf(text, list) - 1)..];
    }

    private static string InLines(string text, YamlList list, ImmutableArray<FormSource> wanted)
    {
        var starts = list.Items.Select(item => YamlEdit.StartOfLine(text, item.Location.Span.Start)).ToList();
        var end = YamlEdit.EndOfLine(text, NodeExtent.EndOf(text, list));
        var indent = text[starts[0]..text.IndexOf('-', starts[0])];
        var there = starts.Select((start, i) => (Source: Of(list.Items[i]), Text: text[start..(i + 1 < starts.Count ? starts[i + 1] : end)])).ToList();
        var items = wanted.Select(source => Take(there, source) ?? $"{indent}- {Written(source)}\n");
        return text[..starts[0]] + string.Concat(items.Select(item => item.EndsWith('\n') ? item : item + "\n")) + text[end..];
    }

    private static FormSource? Of(YamlNode item) => item is YamlMap citation ? FormSource.Of(citation) : null;

    private static string? Take(List<(FormSource? Source, string Text)> there, FormSource source)
    {
        var index = there.FindIndex(item => item.Source == source);
        if (index < 0)
        {
            return null;
        }

        var text = there[index].Text;
        there.RemoveAt(index);
        return text;
    }

    private static string Written(FormSource source)
    {
        var (id, place) = source.IsDocument ? ("document", "article") : ("ref", "locator");
        return $"{{{id}: {YamlEdit.Between(source.Id)}{(source.Place.Length > 0 ? $", {place}: {YamlEdit.Between(source.Place)}" : "")}}}";
    }
}
