using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>
/// The words and marks of the style, Chinese ones or those of other languages. They stand for no character of the source:
/// their spans are empty, at the start of the template.
/// </summary>
internal sealed partial class CitationWording(bool isForeign, int position)
{
    private static readonly FrozenDictionary<string, (string[] Chinese, string[] Foreign)> Words = EmbeddedTable
        .Rows(typeof(CitationWording), "citations/words.txt")
        .ToFrozenDictionary(row => row[0], row => (PartsOf(row[1]), PartsOf(row.Length > 2 ? row[2] : row[1])));

    public bool IsForeign { get; } = isForeign;

    /// <summary>The words of a key without a value in them.</summary>
    public ImmutableArray<Inline> Say(string key) => Set(key, []);

    /// <summary>The words of a key around a value; the label in them, where there is one, links to the target.</summary>
    public ImmutableArray<Inline> Set(string key, ImmutableArray<Inline> value, LinkTarget? target = null)
    {
        var result = ImmutableArray.CreateBuilder<Inline>();
        foreach (var part in this[key])
        {
            switch (part)
            {
                case "{}":
                    result.AddRange(value);
                    break;
                case ['⟨', .. var label, '⟩']:
                    result.Add(Label(label, target));
                    break;
                default:
                    result.Add(Run(part));
                    break;
            }
        }

        return result.DrainToImmutable();
    }

    /// <summary>Letters of the style that are the same in every language.</summary>
    public ImmutableArray<Inline> Letters(string letters) => [Run(letters)];

    /// <summary>The items that are not empty, with the words of a key between them.</summary>
    public ImmutableArray<Inline> Join(string key, params ReadOnlySpan<ImmutableArray<Inline>> items)
    {
        var (last, count) = (ImmutableArray<Inline>.Empty, 0);
        foreach (var item in items)
        {
            (last, count) = item.IsEmpty ? (last, count) : (item, count + 1);
        }

        return count < 2 ? last : JoinAll(Say(key), items);
    }

    private static ImmutableArray<Inline> JoinAll(ImmutableArray<Inline> separator, ReadOnlySpan<ImmutableArray<Inline>> items)
    {
        var result = ImmutableArray.CreateBuilder<Inline>();
        foreach (var item in items)
        {
            if (!item.IsEmpty && result.Count > 0)
            {
                result.AddRange(separator);
            }

            result.AddRange(item);
        }

        return result.DrainToImmutable();
    }

    private string[] this[string key] => IsForeign ? Words[key].Foreign : Words[key].Chinese;

    private Inline Label(string label, LinkTarget? target) =>
        target is null ? Run(label) : new Link(target, [Run(label)]) { Span = Here };

    private static string[] PartsOf(string words) => words == "-" ? [] : [.. Parts().Matches(words).Select(part => part.Value)];

    private TextRun Run(string words) => new(words) { Span = Here };

    private TextSpan Here => new(position, position);

    [GeneratedRegex(@"\{\}|⟨[^⟩]*⟩|[^{⟨]+|.")]
    private static partial Regex Parts();
}
