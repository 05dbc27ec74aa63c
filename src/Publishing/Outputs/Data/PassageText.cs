using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marks;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Text without markers, and where in it the passages of the editors' notes are.</summary>
/// <param name="lineBreak">What a line break is written as; a page's text has nothing there.</param>
internal sealed class PassageText(Script script, string lineBreak)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, Passage> _passages = new(StringComparer.Ordinal);

    public string Text => _text.ToString();

    /// <summary>By the id of the note, in UTF-16 units.</summary>
    public IReadOnlyDictionary<string, Passage> Passages => _passages;

    public PassageText Append(string text)
    {
        _text.Append(text);
        return this;
    }

    public PassageText Append(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            Append(inline);
        }

        return this;
    }

    private void Append(Inline inline)
    {
        var start = _text.Length;
        _text.Append(OwnTextOf(inline));
        Append(inline is VariantText variant ? variant.Forms.For(script)?.Content ?? [] : InlineTree.ChildrenOf(inline));
        foreach (var id in inline is NotedText noted ? noted.NoteIds : [])
        {
            _passages[id] = new Passage(_passages.TryGetValue(id, out var begun) ? begun.Start : start, _text.Length);
        }
    }

    private string OwnTextOf(Inline inline) => inline switch
    {
        LineBreak => lineBreak,
        Formula formula => formula.Tex,
        InlineImage image => image.AlternativeText.Length > 0 ? image.AlternativeText : image.File.Name,
        _ => TextFlow.OwnTextOf(inline),
    };
}

internal readonly record struct Passage(int Start, int End);
