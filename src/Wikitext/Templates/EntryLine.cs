using System.Collections.Immutable;
using System.Text;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>
/// Reads an entry of the engine's table, which is one line of YAML: <c>- {name: [Abbr, Tooltip], show: "{{{1}}}"} # where it was seen</c>. Of YAML it knows
/// this form alone; a test reads the same lines as an edition's file is read.
/// </summary>
internal sealed class EntryLine
{
    private readonly string _line;
    private int _position;

    private EntryLine(string line) => (_line, _position) = (line, "- {".Length);

    public static ImmutableArray<(string Key, ImmutableArray<string> Values)> Read(string line)
    {
        var reader = new EntryLine(line);
        var entries = ImmutableArray.CreateBuilder<(string, ImmutableArray<string>)>();
        do
        {
            var key = reader.ReadPlain(":");
            reader._position++;
            reader.SkipBlanks();
            entries.Add((key, reader.ReadValues()));
        }
        while (reader.Skip(','));
        return entries.DrainToImmutable();
    }

    private ImmutableArray<string> ReadValues()
    {
        if (!Skip('['))
        {
            return [ReadScalar(",}")];
        }

        var values = ImmutableArray.CreateBuilder<string>();
        do
        {
            values.Add(ReadScalar(",]"));
        }
        while (Skip(','));
        Skip(']');
        return values.DrainToImmutable();
    }

    private string ReadScalar(ReadOnlySpan<char> ends) => Skip('"') ? ReadQuoted() : ReadPlain(ends);

    private string ReadQuoted()
    {
        var value = new StringBuilder();
        while (_line[_position] != '"')
        {
            _position += _line[_position] == '\\' ? 1 : 0;
            value.Append(_line[_position++]);
        }

        Skip('"');
        return value.ToString();
    }

    private string ReadPlain(ReadOnlySpan<char> ends)
    {
        SkipBlanks();
        var start = _position;
        _position += _line.AsSpan(start).IndexOfAny(ends);
        return _line[start.._position].Trim();
    }

    /// <summary>Whether a character stood here; then it and the blanks behind it are passed.</summary>
    private bool Skip(char character)
    {
        SkipBlanks();
        if (_line[_position] != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void SkipBlanks()
    {
        while (_position < _line.Length && _line[_position] == ' ')
        {
            _position++;
        }
    }
}
