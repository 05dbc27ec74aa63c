using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Forms;

/// <summary>What a form can change of a note or a glossary entry.</summary>
public sealed record EntryForm
{
    /// <summary>The key of the script in which its text is written: <c>zh-Hant</c>.</summary>
    public required string Script { get; init; }

    /// <summary>The key of its label.</summary>
    public required string LabelScript { get; init; }

    public string Type { get; init; } = "";

    /// <summary>The preferred label; of a note nothing.</summary>
    public string Label { get; init; } = "";

    /// <summary>The body or the definition, Markdown.</summary>
    public string Text { get; init; } = "";

    public EquatableSources Sources { get; init; } = new([]);

    /// <summary>Of an entry nothing.</summary>
    public string Certainty { get; init; } = "";

    public string Status { get; init; } = "";

    /// <summary>What an entry is sorted by; of a note nothing.</summary>
    public string Pinyin { get; init; } = "";

    /// <summary>The values of a file; null where it cannot be read as YAML.</summary>
    /// <param name="preferred">The script that is edited if the text is in several.</param>
    public static EntryForm? Read(SourceText file, FormKind kind, Script preferred)
    {
        if (YamlReader.Read(file, new DiagnosticBag()) is not { Root: YamlMap map, IsComplete: true })
        {
            return null;
        }

        var (texts, labels) = (map.Map(KeyOfText(kind)), map.Map("prefLabel"));
        var (script, labelled) = (ScriptOf(texts, preferred), ScriptOf(labels, preferred));
        return new EntryForm
        {
            Script = script.Tag,
            LabelScript = labelled.Tag,
            Type = map.Text("type") ?? "",
            Label = labels?.Text(labelled.Tag) ?? "",
            Text = texts?.Text(script.Tag) ?? "",
            Sources = new([.. map.Maps("citations").Select(FormSource.Of)]),
            Certainty = map.Text("certainty") ?? "",
            Status = map.Text("status") ?? "",
            Pinyin = map.Map("sort")?.Text("pinyin") ?? "",
        };
    }

    /// <summary>The words of the article that a note is on; empty where there are none.</summary>
    public static string QuotationOf(SourceText file) =>
        (YamlReader.Read(file, new DiagnosticBag()).Root as YamlMap)?.Map("target")?.Text("exact") ?? "";

    /// <summary>The key at the top of the file whose value a place lies in; null before the first.</summary>
    public static string? KeyAt(SourceText file, TextSpan place) => (YamlReader.Read(file, new DiagnosticBag()).Root as YamlMap)?.Entries
        .LastOrDefault(entry => entry.Key.Location.Span.Start <= place.Start)?.Key.Text;

    internal static string KeyOfText(FormKind kind) => kind == FormKind.Note ? "body" : "definition";

    private static Script ScriptOf(YamlMap? texts, Script preferred)
    {
        for (var script = preferred; script is not null; script = script.Parent)
        {
            if (texts?.Scalar(script.Tag) is not null)
            {
                return script;
            }
        }

        return Documents.Scripts.Script.All.FirstOrDefault(script => texts?.Scalar(script.Tag) is not null) ?? preferred;
    }
}

public enum FormKind
{
    Note,
    Term,
}

/// <summary>A work or a document that is cited, and the place in it.</summary>
public sealed record FormSource(string Id, string Place, bool IsDocument)
{
    internal static FormSource Of(YamlMap citation) => citation.Text("ref") is { } work
        ? new FormSource(work, citation.Text("locator") ?? "", IsDocument: false)
        : new FormSource(citation.Text("document") ?? "", citation.Text("article") ?? "", IsDocument: true);
}

/// <summary>Sources in their order; two lists of the same are equal.</summary>
public sealed record EquatableSources(ImmutableArray<FormSource> Items)
{
    public bool Equals([NotNullWhen(true)] EquatableSources? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Length;
}
