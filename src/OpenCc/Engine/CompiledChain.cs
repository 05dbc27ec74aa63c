using System.Runtime.InteropServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>A converter as the numbers of its lexicons among those of all converters, and its units that change.</summary>
internal sealed unsafe class CompiledChain
{
    private const int NoLexicon = -1;

    // The units lie in it.
    private readonly TableBytes _table;
    private readonly char* _units;
    private readonly int _unitsLength;
    private readonly (int First, int Changes, int Expressions, int LongestExpression) _steps;
    private readonly int[] _normalization;

    public CompiledChain(TableBytes table)
    {
        _table = table;
        _steps = (table.TakeNumber(), table.TakeNumber(), table.TakeNumber(), table.TakeNumber());
        _normalization = new int[table.TakeNumber()];
        for (var i = 0; i < _normalization.Length; i++)
        {
            _normalization[i] = table.TakeNumber();
        }

        _unitsLength = table.TakeNumber();
        _units = (char*)table.Take(_unitsLength * sizeof(char));
    }

    public OpenCcConverter ToConverter(Lexicon[] lexicons)
    {
        var second = _steps.Changes == NoLexicon
            ? null
            : new SecondStep(lexicons[_steps.Changes], lexicons[_steps.Expressions], _steps.LongestExpression);
        var units = new SingleUnits(new ReadOnlySpan<char>(_units, _unitsLength));
        GC.KeepAlive(_table);
        return new OpenCcConverter([.. _normalization.Select(index => lexicons[index])], new FusedChain(lexicons[_steps.First], second, units));
    }

    /// <param name="lexicons">Those of all converters so far.</param>
    public static void Write(Stream stream, OpenCcConverter converter, List<Lexicon> lexicons)
    {
        var chain = converter.Core as FusedChain ?? throw new NotSupportedException("A converter that segments by other words.");
        var (second, units) = (chain.Second, chain.Units.Changed);
        var normalization = converter.Normalization.Select(lexicon => NumberOf(lexicon, lexicons)).ToArray();
        stream.Write(MemoryMarshal.AsBytes<int>(
        [
            NumberOf(chain.First, lexicons), NumberOf(second?.Changes, lexicons), NumberOf(second?.Expressions, lexicons),
            second?.LongestExpression ?? 0, normalization.Length, .. normalization, units.Length,
        ]));
        stream.Write(MemoryMarshal.AsBytes<char>(units));
    }

    /// <summary>The same lexicon is there once.</summary>
    private static int NumberOf(Lexicon? lexicon, List<Lexicon> lexicons)
    {
        if (lexicon is null)
        {
            return NoLexicon;
        }

        var number = lexicons.FindIndex(other => other.Bytes.SequenceEqual(lexicon.Bytes));
        if (number < 0)
        {
            lexicons.Add(lexicon);
        }

        return number < 0 ? lexicons.Count - 1 : number;
    }
}
