using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

// How elements close, and which.
internal sealed partial class BlockTreeBuilder
{
    /// <summary>Whether there was something to close.</summary>
    public bool Close(string name, int end) => Close(name, end, ContentModel.EndScope(name));

    /// <summary>An end that nobody wrote: that of a table means that the text is finished.</summary>
    private void CloseImplied(string name)
    {
        if (name == "table" && FindOpen(name) is >= 0 and var index && _open[index].Tag is { Span.IsEmpty: false } start)
        {
            _unclosed.Add(start);
        }

        Close(name, 0);
    }

    private bool Close(string name, int end, ImmutableArray<string> scope)
    {
        var index = FindOpen(name, scope);
        if (index < 0)
        {
            return false;
        }

        CloseFrom(index, end);
        return true;
    }

    private int FindOpen(string name) => FindOpen(name, ContentModel.Scope(name));

    private int FindOpen(string name, ImmutableArray<string> scope)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                return i;
            }

            if (scope.Contains(_open[i].Name))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A heading is a line of text: what begins in it as a block follows it.</summary>
    private void EndHeading()
    {
        if (Innermost is { } name && ContentModel.IsHeading(name) && !TrimmedRun().IsEmpty)
        {
            CloseFrom(_open.Count - 1, 0);
        }
    }

    /// <summary>A part of a table closes what was opened in the table and in no cell.</summary>
    private void CloseToTable(string name)
    {
        var index = _open.FindLastIndex(element => element.Name == "table" || (element.Name == "tr" && name is "td" or "th"));
        if (index >= 0)
        {
            CloseFrom(index + 1, 0);
        }
    }

    private bool IsOpenInTable(string name) => FindOpen(name, ["table"]) >= 0;

    /// <summary>Closes elements down to one of them, whose end is known if it is not 0; the others end with what is in them.</summary>
    private void CloseFrom(int index, int end)
    {
        while (_open.Count > index)
        {
            var element = _open[^1];
            if (ContentModel.HoldsTextOnly(element.Name))
            {
                CloseText(element, _open.Count == index + 1 ? end : 0);
                continue;
            }

            // The text may end a list that nobody wrote, which then is closed.
            var before = _open.Count;
            FlushRun();
            if (_open.Count == before)
            {
                ForgetCarried(element.Name);
                _open.RemoveAt(_open.Count - 1);
                Replace(element, _open.Count == index ? end : 0);
            }
        }
    }
}
