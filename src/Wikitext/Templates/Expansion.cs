using System.Security.Cryptography;
using System.Text;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>What a wiki made of the use of a template, where it lies in the text that is read.</summary>
/// <param name="HasBlocks">Whether there is more in it than running text.</param>
internal sealed record Expansion(TextSpan Span, bool HasBlocks);

/// <summary>Tells uses of templates apart by what is written, name and arguments.</summary>
public static class ExpansionKey
{
    private const int Length = 16;

    /// <param name="use">The template as the article has it, braces included.</param>
    public static string Of(ReadOnlySpan<char> use) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(use.ToString())))[..Length];
}
