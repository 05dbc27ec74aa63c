using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The article in one script, its sections nested by their headings, and its footnotes behind it.</summary>
internal sealed class TeiText(TeiWriter tei, ScriptEdition edition, DataLinks links, string prefix)
{
    private readonly TeiInlines _inlines = new(tei, edition, links, prefix);

    public void Write()
    {
        tei.Start("text").Id(edition.Script.Folder).Language(edition.Script.Tag).Start("body");
        var blocks = new TeiBlocks(tei, _inlines, edition, prefix);
        var open = new Stack<int>();
        foreach (var block in edition.Article.Blocks.Where(TeiBlocks.IsText))
        {
            if (block is Heading heading)
            {
                StartSection(heading, open);
            }
            else
            {
                blocks.Write(block);
            }
        }

        CloseTo(0, open);
        tei.End();
        WriteFootnotes(blocks);
        tei.End();
    }

    private void StartSection(Heading heading, Stack<int> open)
    {
        CloseTo(heading.Level, open);
        open.Push(heading.Level);
        tei.Start("div").Start("head").Id(heading.Id.Length > 0 ? prefix + heading.Id : null);
        _inlines.Write(heading.Content);
        tei.End();
    }

    /// <summary>Closes the sections that a heading of this level ends.</summary>
    private void CloseTo(int level, Stack<int> open)
    {
        while (open.TryPeek(out var inner) && inner >= level)
        {
            open.Pop();
            tei.End();
        }
    }

    private void WriteFootnotes(TeiBlocks blocks)
    {
        if (edition.Article.Footnotes.All(group => group.Footnotes.IsEmpty))
        {
            return;
        }

        tei.Start("back").Start("div").With("type", "footnotes");
        foreach (var group in edition.Article.Footnotes)
        {
            foreach (var footnote in group.Footnotes)
            {
                tei.Start("note").Id(prefix + FootnoteIds.Of(group.Name, footnote.Number)).With("n", FormattableString.Invariant($"{footnote.Number}"));
                tei.With("type", group.Name == FootnoteGroup.References ? "reference" : "note");
                _inlines.Write(footnote.Content);
                blocks.Write(footnote.Children);
                tei.End();
            }
        }

        tei.End().End();
    }
}
