using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Turns runs of apostrophes into what opens and closes; knows what is open in the line.</summary>
internal sealed class EmphasisState(MarkedText text, MarkedText result)
{
    private bool _bold;
    private bool _italic;

    /// <param name="length">2, 3 or 5: as many apostrophes mean something. The others stand before them as text.</param>
    /// <param name="next">What the next run in the line means; 0 if there is none.</param>
    public void Apply(int start, int end, int length, int next)
    {
        result.Add(text, start, end - length);
        start = end - length;
        switch (length)
        {
            case 2:
                ToggleItalic(text.PieceOf(start, end));
                break;
            case 3:
                ToggleBold(text.PieceOf(start, end));
                break;
            default:
                ToggleBoth(start, end, next);
                break;
        }
    }

    public void CloseAll(int end)
    {
        if (!_bold && !_italic)
        {
            return;
        }

        var place = text.EndOf(end - 1);
        var span = new TextSpan(place, place);
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
    private void ToggleBoth(int start, int end, int next)
    {
        var italicFirst = _bold == _italic ? next != 2 : _italic;
        var middle = start + (italicFirst ? 2 : 3);
        var (first, second) = (text.PieceOf(start, middle), text.PieceOf(middle, end));
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
        result.Add(new Token(_italic ? TokenKind.CloseItalic : TokenKind.OpenItalic, span));
        _italic = !_italic;
    }

    private void ToggleBold(TextSpan span)
    {
        result.Add(new Token(_bold ? TokenKind.CloseBold : TokenKind.OpenBold, span));
        _bold = !_bold;
    }
}
