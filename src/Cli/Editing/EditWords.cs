using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Cli.Editing;

/// <summary>The form as the browser gets it: its scripts and style, and its words, which are written once and converted.</summary>
internal static class EditWords
{
    private static readonly Lazy<FrozenDictionary<string, string>> Written = new(() =>
        JsonSerializer.Deserialize(Read("words.json"), EditJson.Default.DictionaryStringString)!.ToFrozenDictionary(StringComparer.Ordinal));

    private static readonly Lazy<string> Joined = new(() => string.Concat(new[] { "selection.js", "form.js", "bar.js" }.Select(Read)));

    private static readonly Lazy<string> Sheet = new(() => Read("form.css"));

    public static string Scripts => Joined.Value;

    public static string Style => Sheet.Value;

    /// <summary>The words for a page; in the characters they are written in they stay as they are.</summary>
    public static Dictionary<string, string> In(Script script)
    {
        var converter = script.Characters == Script.First.Characters ? null : new MixedScriptConverter(script);
        return Written.Value.ToDictionary(word => word.Key, word => converter?.Convert(word.Value) ?? word.Value, StringComparer.Ordinal);
    }

    private static string Read(string name)
    {
        using var stream = typeof(EditWords).Assembly.GetManifestResourceStream("editing/" + name)
            ?? throw new InvalidOperationException($"The form's {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
