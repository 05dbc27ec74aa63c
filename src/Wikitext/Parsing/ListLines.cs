using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Opens and closes lists from one line's prefix to the next. A term and a description are the same list: in a comparison of
/// prefixes a semicolon counts as a colon, except for the new line's own.
/// </summary>
internal sealed class ListLines(SourceText source, BlockTreeBuilder builder)
{
    private string _last = "";
    private bool _termIsOpen;

    /// <summary>Whether the next line is another item of the same list, so that nothing is opened.</summary>
    public bool Continues(ReadOnlySpan<char> prefix) => prefix.Length == _last.Length && CommonLength(prefix, _last) == prefix.Length;

    /// <param name="rest">What stands behind the prefix.</param>
    public void Read(string prefix, int start, Token[] rest)
    {
        var comparable = prefix.Replace(';', ':');
        if (_last == comparable)
        {
            NextItem(prefix[^1], start);
            rest = prefix[^1] == ';' ? PartTerm(rest) : rest;
        }
        else
        {
            rest = ChangeLists(prefix, start, rest);
            _last = comparable;
        }

        AddAll(rest);
    }

    public void CloseAll(int end)
    {
        CloseTo(0, end);
        _last = "";
    }

    private static int CommonLength(ReadOnlySpan<char> prefix, string last)
    {
        var length = 0;
        while (length < Math.Min(prefix.Length, last.Length) && prefix[length] == last[length])
        {
            length++;
        }

        return length;
    }

    private Token[] ChangeLists(ReadOnlySpan<char> prefix, int start, Token[] rest)
    {
        var common = CommonLength(prefix, _last);
        CloseTo(common, start);
        if (prefix.Length <= common && common > 0)
        {
            NextItem(prefix[common - 1], start);
        }
        else if (_termIsOpen && common > 0 && prefix[common - 1] == ':')
        {
            NextItem(':', start);
        }

        for (var i = common; i < prefix.Length; i++)
        {
            OpenList(prefix[i], start + i);
            rest = prefix[i] == ';' ? PartTerm(rest) : rest;
        }

        return rest;
    }

    /// <summary>Adds the term and begins its description, if there is one in the line; what is left is not added yet.</summary>
    private Token[] PartTerm(Token[] rest)
    {
        var colon = TermSplitter.FindColon(source, rest);
        if (colon.Token == rest.Length)
        {
            return rest;
        }

        AddAll(LineTokens.Before(rest, colon));
        NextItem(':', colon.Offset);
        return LineTokens.CutFirst(rest.AsSpan(colon.Token), 0, colon.Offset + 1);
    }

    private void AddAll(Token[] tokens)
    {
        foreach (var token in tokens)
        {
            builder.Add(token);
        }
    }

    private void CloseTo(int length, int end)
    {
        for (var i = _last.Length; i > length; i--)
        {
            builder.Close(NameOfItem(_last[i - 1]), 0);
            builder.Close(NameOfList(_last[i - 1]), 0);
            _termIsOpen &= _last[i - 1] != ':';
        }

        _last = _last[..Math.Min(length, _last.Length)];
    }

    private void OpenList(char kind, int start)
    {
        _termIsOpen |= kind == ';';
        builder.Open(NameOfList(kind), start);
        builder.Open(NameOfNew(kind), start);
    }

    private void NextItem(char kind, int start)
    {
        builder.Close(NameOfItem(kind), 0);
        _termIsOpen = kind is '*' or '#' ? _termIsOpen : kind == ';';
        builder.Open(NameOfNew(kind), start);
    }

    private static string NameOfList(char kind) => kind switch { '*' => "ul", '#' => "ol", _ => "dl" };

    private static string NameOfNew(char kind) => kind switch { '*' or '#' => "li", ';' => "dt", _ => "dd" };

    /// <summary>What an end means: MediaWiki knows only whether some term is open, not in which list.</summary>
    private string NameOfItem(char kind) => kind switch { '*' or '#' => "li", _ => _termIsOpen ? "dt" : "dd" };
}
