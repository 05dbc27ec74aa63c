using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>A character that is not one UTF-16 unit, or whose counterpart is not.</summary>
internal static class LongCharacter
{
    /// <param name="characters">The counterparts of single characters.</param>
    /// <returns>The number of units converted.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Put<TSink>(Lexicon characters, scoped ReadOnlySpan<char> text, int index, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var match = characters.Match(text[index..], out var length);
        length = match == 0 ? 1 : length;
        var result = match == 0 ? text.Slice(index, 1) : characters.Value(match);
        sink.Put(index, length, result, ConversionCause.Character, (index, length));
        return length;
    }
}
