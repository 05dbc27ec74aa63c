using System.Text.Json;

namespace MongoliaEdition.WordCompiler.Sources;

/// <summary>Reads CC-CEDICT from the package's JavaScript module: rows of Traditional, Simplified, pronunciation and meanings.</summary>
internal static class CedictFile
{
    private static readonly string[] Pointers = ["variant of", "old variant of", "see ", "also written"];

    /// <summary>Entries of two or more characters with sides of equal length, without those that only point to another spelling.</summary>
    public static List<WordPair> Read(string path)
    {
        var text = File.ReadAllBytes(path).AsMemory();
        using var json = JsonDocument.Parse(text[text.Span.IndexOf((byte)'{')..].TrimEnd(" ;\r\n"u8.ToArray()));
        return [.. json.RootElement.GetProperty("all").EnumerateArray().Where(IsEntry).Select(entry => new WordPair(entry[0].GetString()!, entry[1].GetString()!)).Where(IsWord)];
    }

    private static bool IsEntry(JsonElement entry)
    {
        var meaning = entry[3].ValueKind == JsonValueKind.Array ? entry[3].EnumerateArray().FirstOrDefault() : entry[3];
        return meaning.ValueKind == JsonValueKind.String
            && !Array.Exists(Pointers, pointer => meaning.GetString()!.StartsWith(pointer, StringComparison.Ordinal));
    }

    private static bool IsWord(WordPair pair) =>
        pair.Traditional.Length == pair.Simplified.Length && pair.Simplified.Length >= 2 && pair.Simplified.All(unit => unit is >= '\u3400' and <= '\u9FFF');
}

internal sealed record WordPair(string Traditional, string Simplified);
