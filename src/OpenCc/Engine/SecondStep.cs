using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>The second step of a chain of two, applied in advance to the values of the first.</summary>
internal sealed class SecondStep
{
    private readonly Lexicon _lexicon;
    private readonly List<string> _characters = [];
    private readonly bool[] _firstUnits = new bool[char.MaxValue + 1];

    public SecondStep(DictionaryGroup group)
    {
        _lexicon = group.Compile();
        var expressions = new LexiconBuilder();
        foreach (var file in group.Files)
        {
            DictionaryFile.Visit(file, (key, values) => AddExpression(key, DictionaryFile.First(values), expressions));
        }

        Expressions = expressions.Build();
    }

    /// <summary>The keys of more than one character.</summary>
    public Lexicon Expressions { get; }

    public int LongestExpression { get; private set; }

    public static bool IsCharacter(ReadOnlySpan<char> key) => key.Length == 1 || (key.Length == 2 && char.IsSurrogatePair(key[0], key[1]));

    private void AddExpression(ReadOnlySpan<char> key, ReadOnlySpan<char> value, LexiconBuilder expressions)
    {
        if (IsCharacter(key))
        {
            _characters.Add(key.ToString());
            return;
        }

        expressions.Add(key, value);
        _firstUnits[key[0]] = true;
        LongestExpression = Math.Max(LongestExpression, key.Length);
    }

    /// <summary>Adds a dictionary of the first step with this step applied to its values.</summary>
    public void AddFused(string file, int rank, LexiconBuilder builder)
    {
        DictionaryFile.Visit(file, (key, values) =>
        {
            var value = DictionaryFile.First(values);
            if (!MayChange(value))
            {
                builder.Add(key, value, rank);
                return;
            }

            var output = new TextOutput(64);
            LexiconWalk.Convert(_lexicon, value, ref output);
            builder.Add(key, output.Written, rank);
            output.Dispose();
        });
    }

    // Few of the fifty thousand phrases do, and this runs before the JIT optimises anything.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool MayChange(ReadOnlySpan<char> value)
    {
        foreach (var unit in value)
        {
            if (_lexicon.Begins(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds this step's own characters, which the first step leaves alone.</summary>
    public void AddCharacters(LexiconBuilder builder, int rank)
    {
        foreach (var key in _characters)
        {
            builder.Add(key, _lexicon.Value(_lexicon.Match(key, out _)), rank);
        }
    }

    /// <summary>For each unit, whether its result of the first step begins a phrase of this step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool[] ExpressionStarts(Lexicon firstStep)
    {
        var starts = new bool[_firstUnits.Length];
        for (var unit = 0; unit < starts.Length; unit++)
        {
            var match = firstStep.Begins((char)unit) ? firstStep.Match([(char)unit], out _) : 0;
            starts[unit] = _firstUnits[match == 0 ? unit : firstStep.Value(match)[0]];
        }

        return starts;
    }
}
