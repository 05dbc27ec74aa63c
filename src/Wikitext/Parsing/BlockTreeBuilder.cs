using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Nests blocks as browsers do: an item closes the item before it, a block closes a paragraph, an end tag closes what is open in
/// its element, and one without a start tag nothing. Text gathers until a block begins or ends.
/// </summary>
internal sealed partial class BlockTreeBuilder(SourceText source, int depth, bool isInItem = false)
{
    private readonly List<BlockSyntax> _blocks = [];
    private readonly List<Token> _run = [];
    private readonly List<Element> _open = [];
    private readonly List<InlineMark> _carried = [];
    private readonly List<HtmlTag> _unclosed = [];
    private readonly List<string> _keptInPre = [];

    private string? Innermost => _open.Count > 0 ? _open[^1].Name : isInItem ? "li" : null;

    public bool IsOpen(string name) => FindOpen(name) >= 0;

    public void Add(Token token)
    {
        if (token.Label is { } label)
        {
            AddLabel(token, label);
        }
        else if (token.Tag is { } tag && HtmlElements.IsBlock(tag.Name) && !(Innermost == "pre" && KeepInPre(tag)))
        {
            AddBlockTag(token, tag);
        }
        else if (StandaloneNodes.IsBlock(token) && !(Innermost is { } name && ContentModel.IsHeading(name)))
        {
            AddBlock(new StandaloneSyntax((InlineSyntax)token.Node!, token.Span));
        }
        else
        {
            PartAt(token);
            _run.Add(token);
        }
    }

    public void AddBlock(BlockSyntax block)
    {
        Close("p", 0);
        FlushRun();
        LeaveBareList();
        _blocks.Add(block);
    }

    public void Open(string name, int start, HtmlTag? tag = null)
    {
        foreach (var implied in ContentModel.ClosedBy(name))
        {
            Close(implied, 0, ContentModel.Scope(implied));
        }

        if (ContentModel.IsTablePart(name))
        {
            CloseToTable(name);
        }

        if (name == "table" && Innermost is "table" or "tr")
        {
            Close("table", 0);
        }

        EndHeading();
        FlushRun();
        if (name is not ("li" or "dt" or "dd"))
        {
            LeaveBareList();
        }

        foreach (var missing in ContentModel.MissingParents(name, IsOpenInTable, Innermost))
        {
            Push(missing, start, null);
        }

        Push(name, start, tag);
    }

    /// <summary>A list that nobody wrote holds items only.</summary>
    private void LeaveBareList()
    {
        if (Innermost is ContentModel.BareList or ContentModel.BareDefinitionList)
        {
            var element = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            Replace(element, 0);
        }
    }

    /// <summary>The tags that nothing closed, once the text is finished.</summary>
    public IReadOnlyList<HtmlTag> Unclosed => _unclosed;

    /// <summary>Where a page ends before an element of HTML does, the list of references that MediaWiki adds there stands in it.</summary>
    public void AddImpliedReferences()
    {
        if (_open.Exists(element => element.Tag is not null) && !ContentModel.HoldsTextOnly(Innermost!))
        {
            var end = new TextSpan(source.Content.Length, source.Content.Length);
            var list = new ExtensionSyntax(new HtmlTag("references", false, true, [], end), end, null, end);
            AddBlock(new StandaloneSyntax(list, end));
        }
    }

    public ImmutableArray<BlockSyntax> Finish()
    {
        _unclosed.AddRange(_open.Where(element => element.Tag is not null && IsWritten(element.Tag)).Select(element => element.Tag!));
        CloseFrom(0, 0);
        FlushRun();
        ForgetCarried();
        return [.. _blocks];
    }

    private void AddBlockTag(Token token, HtmlTag tag)
    {
        if (tag.Name == "hr")
        {
            AddRule(token, tag);
        }
        else if (!tag.IsEnd)
        {
            OpenTag(token, tag);
        }
        else if (tag.Span.IsEmpty)
        {
            CloseImplied(tag.Name);
        }
        else if (!Close(NameOfEnded(tag), tag.Span.End) && IsWritten(tag))
        {
            AddStray(token, tag);
        }
    }

    private void AddRule(Token token, HtmlTag tag)
    {
        if (tag.IsEnd)
        {
            _run.Add(token);
        }
        else
        {
            AddBlock(new RuleSyntax(tag.Span));
        }
    }

    /// <summary>The end tag of a heading ends one of any level.</summary>
    private string NameOfEnded(HtmlTag tag) =>
        ContentModel.IsHeading(tag.Name) && !IsOpen(tag.Name) ? _open.FindLast(element => ContentModel.IsHeading(element.Name)).Name ?? tag.Name : tag.Name;

    /// <summary>A paragraph that closes without being open is an empty one, and parts the text.</summary>
    private void AddStray(Token token, HtmlTag tag)
    {
        if (tag.Name == "p" && Innermost is null or "blockquote")
        {
            FlushRun();
        }

        _run.Add(token);
    }

    private bool IsWritten(HtmlTag tag) => !tag.Span.IsEmpty && source.Content[tag.Span.Start] == '<';

    private void OpenTag(Token token, HtmlTag tag)
    {
        var isMisplaced = (ContentModel.IsTablePart(tag.Name) && !IsOpen("table")) || (Innermost is { } inner && inner[0] == 'h');
        if (isMisplaced)
        {
            _run.Add(token);
            return;
        }

        Open(tag.Name, tag.Span.Start, tag);
        if (tag.IsSelfClosing)
        {
            Close(tag.Name, tag.Span.End);
        }
    }

    private void Push(string name, int start, HtmlTag? tag)
    {
        ForgetCarried(name);
        if (_open.Count + depth < Nesting.Limit)
        {
            _open.Add(new Element(name, start, _blocks.Count, tag));
        }
    }

    private readonly record struct Element(string Name, int Start, int FirstBlock, HtmlTag? Tag);
}
