using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>
/// One of OpenCC's 16 conversions, with exactly OpenCC's results. Immutable; safe to share between
/// threads.
/// <list type="number">
/// <item>compatibility ideographs are normalised;</item>
/// <item>if the configuration segments, the text is cut into words by greedy longest match;</item>
/// <item>each word goes through the chain of dictionaries.</item>
/// </list>
/// </summary>
public sealed class OpenCcConverter
{
    internal OpenCcConverter(ImmutableArray<Lexicon> normalization, IConversionCore core) =>
        (Normalization, Core) = (normalization, core);

    /// <summary>The names of the configurations, in order.</summary>
    public static ImmutableArray<string> Configurations { get; } =
    [
        .. typeof(OpenCcConverter).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ConfigurationFolder, StringComparison.Ordinal))
            .Select(name => name[ConfigurationFolder.Length..^".json".Length])
            .Order(StringComparer.Ordinal),
    ];

    internal ImmutableArray<Lexicon> Normalization { get; }

    internal IConversionCore Core { get; }

    private const string ConfigurationFolder = "opencc/config/";

    /// <param name="configuration">One of <see cref="Configurations"/>, for example <c>s2tw</c>.</param>
    public static OpenCcConverter Create(string configuration)
    {
        var read = OpenCcConfiguration.Read(configuration);
        return new OpenCcConverter([.. read.Normalization.Select(group => group.Compile())], ChainFusion.TryFuse(read) ?? (IConversionCore)new SegmentedChain(read));
    }

    public void Convert(ReadOnlySpan<char> text, IBufferWriter<char> output)
    {
        var result = new TextOutput(output);
        Convert(text, normalizedBy: 0, ref result);
        result.Complete();
    }

    public string Convert(string text)
    {
        var result = new TextOutput(text.Length);
        Convert(text, normalizedBy: 0, ref result);
        var converted = result.Written.ToString();
        result.Dispose();
        return converted;
    }

    /// <summary>Converts, and maps each unit of the result to its offset in the text.</summary>
    public MappedText ConvertMapped(string text) => Core.Convert(Normalization.Aggregate(MappedText.Of(text), MappedText.Through));

    private void Convert(scoped ReadOnlySpan<char> text, int normalizedBy, ref TextOutput result)
    {
        while (normalizedBy < Normalization.Length && !HasKey(text, Normalization[normalizedBy]))
        {
            normalizedBy++;
        }

        if (normalizedBy == Normalization.Length)
        {
            Core.Convert(text, ref result);
            return;
        }

        var normalized = new TextOutput(text.Length);
        LexiconWalk.Convert(Normalization[normalizedBy], text, ref normalized);
        Convert(normalized.Written, normalizedBy + 1, ref result);
        normalized.Dispose();
    }

    /// <summary>A quick test, since hardly any text needs normalising.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool HasKey(scoped ReadOnlySpan<char> text, Lexicon lexicon)
    {
        foreach (var unit in text)
        {
            if (lexicon.Begins(unit))
            {
                return true;
            }
        }

        return false;
    }
}
