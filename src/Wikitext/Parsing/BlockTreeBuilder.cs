using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Nests blocks as browsers do: an item closes the item before it, a block closes a paragraph, an end tag closes what is open in
/// its element, and one without a start tag nothing. Text gathers until a block begins or ends.
/// </summary>
internal sealed class BlockTreeBuilder(SourceText source, int depth)
{
    private readonly List<BlockSyntax> _blocks = [];
    private readonly List<Token> _run = [];
    private readonly List<Element> _open = [];
    private readonly List<HtmlTag> _carried = [];
    private readonly List<HtmlTag> _unclosed = [];

    private string? Innermost => _open.Count > 0 ? _open[^1].Name : null;

    public bool IsOpen(string name) => FindOpen(name) >= 0;

    public void Add(Token token)
    {
        if (token.Tag is { } tag && HtmlElements.IsBlock(tag.Name))
        {
            AddBlockTag(token, tag);
        }
        else if (StandaloneNodes.IsBlock(token) && Innermost is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6"))
        {
            AddBlock(new StandaloneSyntax((InlineSyntax)token.Node!, token.Span));
        }
        else
        {
            _run.Add(token);
        }
    }

    public void AddBlock(BlockSyntax block)
    {
        Close("p", 0);
        FlushRun();
        _blocks.Add(block);
    }

    public void Open(string name, int start, HtmlTag? tag = null)
    {
        foreach (var implied in ContentModel.ClosedBy(name))
        {
            Close(implied, 0);
        }

        FlushRun();
        foreach (var missing in ContentModel.MissingParents(name, IsOpenInTable, Innermost))
        {
            Push(missing, start, null);
        }

        Push(name, start, tag);
    }

    /// <summary>Whether there was something to close.</summary>
    public bool Close(string name, int end) => Close(name, end, ContentModel.Scope(name));

    /// <summary>The tags that nothing closed, once the text is finished.</summary>
    public IReadOnlyList<HtmlTag> Unclosed => _unclosed;

    public ImmutableArray<BlockSyntax> Finish()
    {
        _unclosed.AddRange(_open.Where(element => element.Tag is not null && IsWritten(element.Tag)).Select(element => element.Tag!));
        CloseFrom(0, 0);
        FlushRun();
        _unclosed.AddRange(_carried);
        return [.. _blocks];
    }

    private void AddBlockTag(Token token, HtmlTag tag)
    {
        if (tag.Name == "hr")
        {
            AddBlock(new RuleSyntax(tag.Span));
        }
        else if (!tag.IsEnd)
        {
            OpenTag(token, tag);
        }
        else if (!Close(tag.Name, tag.Span.End) && IsWritten(tag))
        {
            _run.Add(token);
        }
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
        _ = tag.IsSelfClosing && Close(tag.Name, tag.Span.End);
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

    private bool IsOpenInTable(string name) => FindOpen(name, ["table"]) >= 0;

    private void Push(string name, int start, HtmlTag? tag)
    {
        ForgetCarried(name);
        if (_open.Count + depth < Nesting.Limit)
        {
            _open.Add(new Element(name, start, _blocks.Count, tag));
        }
    }

    /// <summary>Into a cell and out of it nothing is carried.</summary>
    private void ForgetCarried(string name)
    {
        if (name is "td" or "th" or "caption")
        {
            _unclosed.AddRange(_carried);
            _carried.Clear();
        }
    }

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

            FlushRun();
            ForgetCarried(element.Name);
            _open.RemoveAt(_open.Count - 1);
            Replace(element, _open.Count == index ? end : 0);
        }
    }

    private void CloseText(Element element, int end)
    {
        _open.RemoveAt(_open.Count - 1);
        var run = TrimmedRun();
        if (!run.IsEmpty || element.Name == "pre")
        {
            AddText(element, run, end);
        }

        _run.Clear();
    }

    private void AddText(Element element, ReadOnlySpan<Token> run, int end)
    {
        var last = run.IsEmpty ? element.Start : run[^1].Span.End;
        var span = new TextSpan(element.Start, Math.Max(last, end));
        var content = InlineParser.Parse(source, run, depth + _open.Count + 1, _carried);
        _blocks.Add(element.Name switch
        {
            "p" => new ParagraphSyntax(content, element.Tag is null && !run.IsEmpty ? new TextSpan(run[0].Span.Start, span.End) : span),
            "pre" => new PreformattedSyntax(content, span),
            _ => new HeadingSyntax(element.Name[1] - '0', content, span),
        });
    }

    private void Replace(Element element, int end)
    {
        var children = CollectionsMarshal.AsSpan(_blocks)[element.FirstBlock..];
        var span = new TextSpan(element.Start, Math.Max(element.Start, Math.Max(element.Tag?.Span.End ?? 0, end)));
        foreach (var child in children)
        {
            span = span.Union(child.Span);
        }

        var container = new ContainerSyntax(ContentModel.KindOf(element.Name), [.. children], span)
        {
            Attributes = element.Tag?.Attributes ?? [],
        };
        _blocks.RemoveRange(element.FirstBlock, _blocks.Count - element.FirstBlock);
        _blocks.Add(container);
    }

    /// <summary>Makes a block of the text so far: a paragraph where paragraphs may stand.</summary>
    private void FlushRun()
    {
        var run = TrimmedRun();
        if (StandaloneNodes.In(source, run) is { } blocks && Innermost != "pre")
        {
            _blocks.AddRange(blocks);
        }
        else if (!run.IsEmpty)
        {
            var content = InlineParser.Parse(source, run, depth + _open.Count + 1, _carried);
            var span = new TextSpan(run[0].Span.Start, run[^1].Span.End);
            _blocks.Add(ContentModel.HoldsLooseText(Innermost) ? new LooseTextSyntax(content, span) : new ParagraphSyntax(content, span));
        }

        _run.Clear();
    }

    /// <summary>The tokens so far, without white space at either end; in preformatted text, without the line end at the end.</summary>
    private ReadOnlySpan<Token> TrimmedRun()
    {
        var run = CollectionsMarshal.AsSpan(_run);
        return Innermost == "pre" ? RunTrimmer.TrimLineEnds(run) : RunTrimmer.Trim(source, run);
    }

    private readonly record struct Element(string Name, int Start, int FirstBlock, HtmlTag? Tag);
}
