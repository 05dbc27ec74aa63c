using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Words that a template shows and that are not the source's own.</summary>
internal static class WrittenWords
{
    /// <summary>A run that stands for a template as a whole, and does not pass for its characters, however many it has.</summary>
    public static TextRun Of(string words, TextSpan template) => new(words)
    {
        Span = words.Length == template.Length ? new TextSpan(template.Start, template.End - 1) : template,
    };

    /// <summary>Parts one after the other, with such words between those that are not empty.</summary>
    public static IEnumerable<Inline> Joined(IEnumerable<ImmutableArray<Inline>> parts, string between, TextSpan template)
    {
        foreach (var (index, part) in parts.Where(part => !part.IsEmpty).Index())
        {
            foreach (var inline in index == 0 ? part : part.Insert(0, Of(between, template)))
            {
                yield return inline;
            }
        }
    }
}
