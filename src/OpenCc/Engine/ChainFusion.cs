using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>Makes a <see cref="FusedChain"/>, for configurations whose first step uses the segmentation's dictionary.</summary>
internal static class ChainFusion
{
    /// <summary>Null for other configurations.</summary>
    public static FusedChain? TryFuse(OpenCcConfiguration configuration)
    {
        var (segmentation, chain) = (configuration.Segmentation, configuration.Chain);
        return segmentation is null
            ? chain.Length == 1 ? new FusedChain(chain[0].Compile(), second: null) : null
            : chain.Length == 2 && IsWordsThenCharacters(chain[0], segmentation) ? Fuse(chain[0], chain[1]) : null;
    }

    public static bool IsCharacter(ReadOnlySpan<char> key) => key.Length == 1 || (key.Length == 2 && char.IsSurrogatePair(key[0], key[1]));

    private static bool IsWordsThenCharacters(DictionaryGroup first, DictionaryGroup segmentation) =>
        segmentation.Ranks.Count == 1
        && first.Ranks[0].SequenceEqual(segmentation.Ranks[0])
        && first.Ranks.Skip(1).SelectMany(rank => rank).All(HasCharactersOnly);

    private static bool HasCharactersOnly(string file)
    {
        var others = 0;
        DictionaryFile.Visit(file, (key, _) => others += IsCharacter(key) ? 0 : 1);
        return others == 0;
    }

    private static FusedChain Fuse(DictionaryGroup first, DictionaryGroup second)
    {
        var (firstStep, secondStep) = (first.Compile(), second.Compile());
        var (changes, expressions, longest) = (new LexiconBuilder(), new LexiconBuilder(), 0);
        foreach (var file in first.Files)
        {
            AddChanged(file, firstStep, secondStep, changes);
        }

        foreach (var file in second.Files)
        {
            DictionaryFile.Visit(file, (key, values) =>
            {
                if (!IsCharacter(key))
                {
                    expressions.Add(key, DictionaryFile.First(values));
                    longest = Math.Max(longest, key.Length);
                }
                else if (firstStep.Match(key, out _) == 0)
                {
                    changes.Add(key, secondStep.Value(secondStep.Match(key, out _)));
                }
            });
        }

        return new FusedChain(firstStep, new SecondStep(changes.Build(), expressions.Build(), longest));
    }

    private static void AddChanged(string file, Lexicon firstStep, Lexicon secondStep, LexiconBuilder changes) => DictionaryFile.Visit(file, (key, values) =>
    {
        var value = DictionaryFile.First(values);
        if (MayChange(value, secondStep) && IsEntry(key, value, firstStep))
        {
            var output = new TextOutput(64);
            LexiconWalk.Convert(secondStep, value, ref output);
            if (!output.Written.SequenceEqual(value))
            {
                changes.Add(key, output.Written);
            }

            output.Dispose();
        }
    });

    // Few of the fifty thousand phrases do, and this runs before the JIT optimises anything.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool MayChange(ReadOnlySpan<char> value, Lexicon secondStep)
    {
        foreach (var unit in value)
        {
            if (secondStep.Begins(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is this entry that counts, of those with its key.</summary>
    private static bool IsEntry(ReadOnlySpan<char> key, ReadOnlySpan<char> value, Lexicon lexicon) =>
        lexicon.Match(key, out var length) is not 0 and var match && length == key.Length && lexicon.Value(match).SequenceEqual(value);
}
