using System.Runtime.InteropServices;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

// What the text that gathered becomes, and what is carried on from one text to the next.
internal sealed partial class BlockTreeBuilder
{
    /// <summary>The table of contents parts text that stands in nothing.</summary>
    private void PartAt(Token token)
    {
        if (token.Kind == TokenKind.Contents && Innermost is null or "blockquote")
        {
            FlushRun();
        }
    }

    /// <summary>Blocks written in preformatted text do not end it: they are lines of it, up to their end tags.</summary>
    private bool KeepInPre(HtmlTag tag)
    {
        if (tag.Name is "pre" or "hr" || (!IsWritten(tag) && !HtmlElements.HoldsTextOnly(tag.Name)))
        {
            return false;
        }

        if (tag.IsEnd)
        {
            return _keptInPre.Remove(tag.Name) || HtmlElements.HoldsTextOnly(tag.Name);
        }

        _keptInPre.Add(tag.Name);
        return true;
    }

    private void CloseText(Element element, int end)
    {
        var run = TrimmedRun();
        _open.RemoveAt(_open.Count - 1);
        _keptInPre.Clear();
        if (!run.IsEmpty || (element.Name == "pre" && _blocks.Count == element.FirstBlock))
        {
            AddText(element, run, end);
        }

        _run.Clear();
    }

    private void AddText(Element element, ReadOnlySpan<Token> run, int end)
    {
        var own = run.IsEmpty ? new TextSpan(element.Start, element.Start) : SpanOf(run);
        var span = new TextSpan(Math.Min(element.Start, own.Start), Math.Max(own.End, end));
        var content = InlineParser.Parse(source, run, depth + _open.Count + 1, _carried);
        _blocks.Add(element.Name switch
        {
            "p" => new ParagraphSyntax(content, element.Tag is null && !run.IsEmpty ? new TextSpan(own.Start, span.End) : span),
            "pre" => new PreformattedSyntax(content, span),
            _ => new HeadingSyntax(element.Name[1] - '0', content, span),
        });
    }

    /// <summary>Invisible nodes may stand behind the element that holds them.</summary>
    private static TextSpan SpanOf(ReadOnlySpan<Token> run)
    {
        var span = run[0].Span;
        foreach (var token in run)
        {
            span = span.Union(token.Span);
        }

        return span;
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
            LeaveBareList();
            _blocks.AddRange(blocks);
        }
        else if (!run.IsEmpty)
        {
            LeaveBareList();
            var content = InlineParser.Parse(source, run, depth + _open.Count + 1, _carried);
            var span = SpanOf(run);
            _blocks.Add(Innermost == "pre" ? new PreformattedSyntax(content, span)
                : ContentModel.HoldsLooseText(Innermost) ? new LooseTextSyntax(content, span)
                : new ParagraphSyntax(content, span));
        }

        _run.Clear();
    }

    /// <summary>The tokens so far, without white space at either end; in preformatted text, without the line end at the end.</summary>
    private ReadOnlySpan<Token> TrimmedRun()
    {
        var run = CollectionsMarshal.AsSpan(_run);
        return Innermost == "pre" ? RunTrimmer.TrimLineEnds(run) : RunTrimmer.Trim(source, run);
    }

    /// <summary>Into a cell and out of it nothing is carried.</summary>
    private void ForgetCarried(string name)
    {
        if (name is "td" or "th" or "caption")
        {
            ForgetCarried();
        }
    }

    private void ForgetCarried()
    {
        _unclosed.AddRange(_carried.Select(mark => mark.Node).OfType<HtmlTag>().Where(tag => !tag.Span.IsEmpty));
        _carried.Clear();
    }

    /// <summary>A link with blocks in its label: open in each text between them.</summary>
    private void AddLabel(Token link, Token[] label)
    {
        _run.Add(new Token(TokenKind.OpenLink, TextSpan.FromLength(link.Span.Start, 2), link.Node));
        foreach (var token in label)
        {
            Add(token);
        }

        _run.Add(new Token(TokenKind.CloseLink, TextSpan.FromLength(link.Span.End - 2, 2)));
    }
}
