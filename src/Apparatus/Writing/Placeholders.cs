using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Writing;

/// <summary>The words in the place of a text that an editor has not written yet.</summary>
public static class Placeholders
{
    private const string Body = "（在此寫注文）";
    private const string Definition = "（在此寫釋義）";

    private static readonly Lazy<ImmutableArray<string>> InEach = new(() =>
        [.. from script in Script.All from words in new[] { Body, Definition } select In(script, words)]);

    internal static ImmutableArray<string> All => InEach.Value;

    public static string ForNote(Script script) => In(script, Body);

    public static string ForEntry(Script script) => In(script, Definition);

    private static string In(Script script, string words) => new MixedScriptConverter(script).Convert(words);
}
