using System.Collections;
using System.Text;

namespace MongoliaEdition.Publishing.Outputs.Search;

/// <summary>The characters of texts, each once. Halves of characters are none.</summary>
internal sealed class DistinctCharacters
{
    private readonly BitArray _units = new(char.MaxValue + 1);
    private readonly HashSet<Rune> _pairs = [];

    public DistinctCharacters(string text) => Add(text);

    public void Add(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                _units[text[i]] = true;
            }
            else if (Rune.TryGetRuneAt(text, i, out var pair))
            {
                _pairs.Add(pair);
            }
        }
    }

    public bool Contains(Rune character) => character.IsBmp ? _units[character.Value] : _pairs.Contains(character);

    /// <summary>All of them, those of one unit first and in their order.</summary>
    public override string ToString()
    {
        var characters = new StringBuilder();
        for (var unit = 0; unit < _units.Length; unit++)
        {
            _ = _units[unit] ? characters.Append((char)unit) : characters;
        }

        return _pairs.Aggregate(characters, (all, pair) => all.Append(pair.ToString())).ToString();
    }
}
