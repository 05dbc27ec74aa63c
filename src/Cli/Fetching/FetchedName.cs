using System.Security.Cryptography;
using System.Text;

namespace MongoliaEdition.Cli.Fetching;

/// <summary>The name of a file that was fetched: made from what the wiki calls it, and never its own, which may be anything.</summary>
internal static class FetchedName
{
    private const int LongestStem = 40;
    private const int KeyLength = 8;

    /// <summary>Tells names apart of which nothing else is left.</summary>
    public static string KeyOf(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    public static string Of(string name, string key, string extension)
    {
        var stem = new StringBuilder();
        foreach (var character in name.ToLowerInvariant().Take(LongestStem))
        {
            stem.Append(char.IsAsciiLetterOrDigit(character) ? character : '-');
        }

        return $"{string.Join('-', stem.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries).Append(key[..KeyLength]))}.{extension}";
    }
}
