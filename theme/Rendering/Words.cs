using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>
/// The interface texts of one script from words.json, falling back to its parent script. A missing key is a bug and throws.
/// </summary>
public sealed class Words
{
    private static readonly Lazy<FrozenDictionary<string, Dictionary<string, string>>> Table = new(Read);
    private readonly Script _script;

    private Words(Script script) => _script = script;

    public static Words Of(Script script) => new(script);

    public string this[string key] => Find(key) ?? throw new InvalidOperationException($"words.json has no words for '{key}'.");

    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The text or null, for keys built from data.</summary>
    public string? Find(string key) => Table.Value.GetValueOrDefault(key) is { } words ? Of(words, _script) : null;

    /// <summary>The name of a script: 簡體.</summary>
    public string Name(Script script) => this["script.named." + script.Tag];

    /// <summary>The name of a script in one character: 簡.</summary>
    public string Sign(Script script) => this["script.short." + script.Tag];

    /// <summary>The title of a parallel page: 繁簡對照.</summary>
    public string Pair(ImmutableArray<Script> scripts) => Format("parallel.title", string.Concat(scripts.Select(Sign)));

    /// <summary>Short for all scripts of an edition: 繁簡兩體.</summary>
    public string All(ImmutableArray<Script> scripts) =>
        Format("script.count." + scripts.Length.ToString(CultureInfo.InvariantCulture), string.Concat(scripts.Select(Sign)));

    /// <summary>The number of scripts: 兩種.</summary>
    public string Kinds(ImmutableArray<Script> scripts) => this["script.kinds." + scripts.Length.ToString(CultureInfo.InvariantCulture)];

    /// <summary>All scripts in full: 繁體（臺灣）與簡體（大陸）.</summary>
    public string AllInFull(ImmutableArray<Script> scripts)
    {
        var names = scripts.Select(script => this["script.full." + script.Tag]).ToList();
        return string.Join('、', names[..^1]) + this["script.and"] + names[^1];
    }

    /// <summary>The name of a language, or its tag if words.json has none.</summary>
    public string Language(string tag) => Find("language." + tag) ?? Find("language." + tag.Split('-')[0]) ?? tag;

    private static string Of(Dictionary<string, string> words, Script script) =>
        script.Parent is { } parent && !words.ContainsKey(script.Tag) ? Of(words, parent) : words[script.Tag];

    private static FrozenDictionary<string, Dictionary<string, string>> Read()
    {
        using var stream = ThemeResources.Open("words.json");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToFrozenDictionary(words => words.Name, words => InEachScript(words.Value), StringComparer.Ordinal);
    }

    private static Dictionary<string, string> InEachScript(JsonElement words) =>
        words.EnumerateObject().ToDictionary(form => form.Name, form => form.Value.GetString()!, StringComparer.Ordinal);
}
