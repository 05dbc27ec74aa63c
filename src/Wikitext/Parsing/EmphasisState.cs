using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Turns runs of apostrophes into what opens and closes; knows what is open in the line.</summary>
internal sealed class EmphasisState(PooledList<InlineMark> marks)
{
    private bool _bold;
    private bool _italic;

    public void Pass(InlineMark mark)
    {
        if (mark.Kind == InlineMarkKind.LineEnd)
        {
            CloseAll(mark.Span.Start);
        }

        marks.Add(mark);
    }

    /// <param name="length">2, 3 or 5: as many apostrophes mean something. The others stand before them as text.</param>
    /// <param name="next">What the next run in the line means; 0 if there is none.</param>
    public void Apply(TextSpan span, int length, int next)
    {
        var own = new TextSpan(span.End - length, span.End);
        if (own.Start > span.Start)
        {
            var text = new TextSpan(span.Start, own.Start);
            marks.Add(new InlineMark(InlineMarkKind.Node, text, new TextSyntax(text)));
        }

        switch (length)
        {
            case 2:
                ToggleItalic(own);
                break;
            case 3:
                ToggleBold(own);
                break;
            default:
                ToggleBoth(own, next);
                break;
        }
    }

    public void CloseAll(int position)
    {
        var span = new TextSpan(position, position);
        if (_bold)
        {
            ToggleBold(span);
        }

        if (_italic)
        {
            ToggleItalic(span);
        }
    }

    /// <summary>Of five apostrophes, the two that the next run closes stand inside.</summary>
    private void ToggleBoth(TextSpan span, int next)
    {
        var italicFirst = _bold == _italic ? next != 2 : _italic;
        var middle = span.Start + (italicFirst ? 2 : 3);
        var (first, second) = (new TextSpan(span.Start, middle), new TextSpan(middle, span.End));
        if (italicFirst)
        {
            ToggleItalic(first);
            ToggleBold(second);
        }
        else
        {
            ToggleBold(first);
            ToggleItalic(second);
        }
    }

    private void ToggleItalic(TextSpan span)
    {
        marks.Add(new InlineMark(_italic ? InlineMarkKind.CloseItalic : InlineMarkKind.OpenItalic, span));
        _italic = !_italic;
    }

    private void ToggleBold(TextSpan span)
    {
        marks.Add(new InlineMark(_bold ? InlineMarkKind.CloseBold : InlineMarkKind.OpenBold, span));
        _bold = !_bold;
    }
}
