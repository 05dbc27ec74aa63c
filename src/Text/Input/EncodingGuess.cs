using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace MongoliaEdition.Text.Input;

/// <summary>Guesses which encoding a file was saved in that is not UTF-8 as a whole.</summary>
internal static class EncodingGuess
{
    // Among the most frequent characters of Chinese texts, in both scripts: wrongly decoded text has hardly any.
    private const string Frequent =
        "的一是不了在人有我他這这個个們们中來来上大為为和國国地到以說说時时要就出會会可也你對对生能而子那得于於著着下自之年過过發发後后作里裡用道行所然家種种事成方多經经去法學学如都同現现"
        + "當当沒没動动面起看定天分還还進进好小部其些主樣样理心本前開开但因只從从想實实日軍军者意無无力它與与長长把機机十民第公此已工使情明性知全三又關关點点正業业外將将兩两高間间由問问很最重並并"
        + "物手應应戰战向頭头文體体政美相見见被利什二等產产或新己制身果加西斯月話话合回特代內内信表化老給给世位次度門门任常先海通教兒儿原東东條条注釋释";

    private static readonly FrozenSet<char> FrequentCharacters = Frequent.ToFrozenSet();

    private static readonly (string Name, int CodePage)[] Candidates = [("GBK", 54936), ("Big5", 950)];

    /// <summary>The encoding's name; null for UTF-8, with or without damage, and for what nobody knows.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || HasNulEverywhere(bytes))
        {
            return "UTF-16";
        }

        return IsMostlyUtf8(bytes) ? null : BestOf(bytes.ToArray());
    }

    private static bool HasNulEverywhere(ReadOnlySpan<byte> bytes) => bytes.Length >= 8 && bytes.Count((byte)0) >= bytes.Length / 5;

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (right, wrong) = (0, 0);
        for (var i = 0; i < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[i..], out var rune, out var length);
            right += status == OperationStatus.Done && !rune.IsAscii ? 1 : 0;
            wrong += status != OperationStatus.Done ? 1 : 0;
            i += length;
        }

        return wrong <= right;
    }

    private static string? BestOf(byte[] bytes)
    {
        var (best, share) = (default(string), 0.05);
        foreach (var (name, codePage) in Candidates)
        {
            var found = ShareOfFrequent(bytes, codePage);
            (best, share) = found > share ? (name, found) : (best, share);
        }

        return best;
    }

    private static double ShareOfFrequent(byte[] bytes, int codePage)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
            var chinese = encoding.GetString(bytes).Where(character => !char.IsAscii(character)).ToList();
            return chinese.Count == 0 ? 0 : (double)chinese.Count(FrequentCharacters.Contains) / chinese.Count;
        }
        catch (DecoderFallbackException)
        {
            return 0;
        }
    }
}
