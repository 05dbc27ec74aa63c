using System.Text.Encodings.Web;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>
/// Escapes only what HTML requires. The framework's encoders also write every character beyond the basic plane as a numeric
/// reference, which makes the files hard to read and search.
/// </summary>
internal sealed unsafe class MinimalHtmlEncoder : HtmlEncoder
{
    private const string Special = "<>&\"'";

    public override int MaxOutputCharactersPerInputCharacter => "&quot;".Length;

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(Special);

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '<' or '>' or '&' or '"' or '\'';

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = unicodeScalar switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => char.ConvertFromUtf32(unicodeScalar),
        };
        var fits = escape.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }
}
