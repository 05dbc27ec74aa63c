using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>
/// The words of the interface in one script, from words.json: its own, or its parent's. To ask for words that are not there is a bug.
/// </summary>
public sealed class Words
{
    private static readonly Lazy<FrozenDictionary<string, Dictionary<string, string>>> Table = new(Read);
    private readonly Script _script;

    private Words(Script script) => _script = script;

    public static Words Of(Script script) => new(script);

    public string this[string key] => Find(key) ?? throw new InvalidOperationException($"words.json has no words for '{key}'.");

    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The words, null if there are none: for keys made of data.</summary>
    public string? Find(string key) => Table.Value.GetValueOrDefault(key) is { } words ? Of(words, _script) : null;

    /// <summary>What the script of these words calls a script: 簡體.</summary>
    public string Name(Script script) => this["script.named." + script.Tag];

    /// <summary>The same in one character: 簡.</summary>
    public string Sign(Script script) => this["script.short." + script.Tag];

    /// <summary>What the page of two scripts is called: 繁簡對照.</summary>
    public string Pair(ImmutableArray<Script> scripts) => Format("parallel.title", string.Concat(scripts.Select(Sign)));

    /// <summary>All of an edition's scripts in short: 繁簡兩體.</summary>
    public string All(ImmutableArray<Script> scripts) =>
        Format("script.count." + scripts.Length.ToString(CultureInfo.InvariantCulture), string.Concat(scripts.Select(Sign)));

    /// <summary>How many they are: 兩種.</summary>
    public string Kinds(ImmutableArray<Script> scripts) => this["script.kinds." + scripts.Length.ToString(CultureInfo.InvariantCulture)];

    /// <summary>The same at length: 繁體（臺灣）與簡體（大陸）.</summary>
    public string AllInFull(ImmutableArray<Script> scripts)
    {
        var names = scripts.Select(script => this["script.full." + script.Tag]).ToList();
        return string.Join('、', names[..^1]) + this["script.and"] + names[^1];
    }

    /// <summary>What a language is called; its tag where nobody named it.</summary>
    public string Language(string tag) => Find("language." + tag) ?? Find("language." + tag.Split('-')[0]) ?? tag;

    private static string Of(Dictionary<string, string> words, Script script) =>
        script.Parent is { } parent && !words.ContainsKey(script.Tag) ? Of(words, parent) : words[script.Tag];

    private static FrozenDictionary<string, Dictionary<string, string>> Read()
    {
        using var stream = ThemeResources.Open("words.json");
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
