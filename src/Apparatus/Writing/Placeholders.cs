using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Writing;

/// <summary>The words in the place of a text that an editor has not written yet.</summary>
public static class Placeholders
{
    private const string Body = "（在此寫注文）";
    private const string Definition = "（在此寫釋義）";

    // What all of them begin with, in every script.
    private const string Beginning = "（在此";

    private static readonly string[] Keys = [ScriptFolding.KeyOf(Body), ScriptFolding.KeyOf(Definition)];

    /// <summary>Whether one of them is in a text, in whatever script.</summary>
    internal static bool StandIn(string text) =>
        text.Contains(Beginning, StringComparison.Ordinal) && ScriptFolding.KeyOf(text) is var key && Keys.Any(words => key.Contains(words, StringComparison.Ordinal));

    public static string ForNote(Script script) => In(script, Body);

    public static string ForEntry(Script script) => In(script, Definition);

    private static string In(Script script, string words) => new MixedScriptConverter(script).Convert(words);
}
