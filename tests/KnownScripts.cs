using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Tests;

/// <summary>The scripts that tests speak of.</summary>
internal static class KnownScripts
{
    public static Script Hant { get; } = Script.Find("zh-Hant")!;

    public static Script Hans { get; } = Script.Find("zh-Hans")!;

    public static Script HongKong { get; } = Script.Find("zh-Hant-HK")!;

    public static PerScript<T> Both<T>(T hant, T hans) => PerScript.Of([Hant, Hans], script => script == Hant ? hant : hans);
}
