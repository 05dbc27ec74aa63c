using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>The table of words that the build compiled.</summary>
internal static class ConversionWords
{
    private static readonly Lazy<WordTable> Loaded = new(Load);

    public static WordTable Table => Loaded.Value;

    private static WordTable Load()
    {
        using var stream = DictionaryFile.Open("conversion/words.bin", typeof(ConversionWords).Assembly);
        return WordTable.Load(stream);
    }
}
