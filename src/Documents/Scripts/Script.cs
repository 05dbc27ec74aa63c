namespace MongoliaEdition.Documents.Scripts;

/// <summary>The two scripts an edition is published in.</summary>
public enum Script
{
    /// <summary>zh-Hant: Traditional characters in Taiwan's orthography.</summary>
    Hant,

    /// <summary>zh-Hans: Simplified characters as on the Mainland.</summary>
    Hans,
}

public static class ScriptNames
{
    /// <summary>The value of <c>lang</c>: exactly <c>zh-Hant</c> or <c>zh-Hans</c>.</summary>
    public static string LanguageTag(this Script script) => script == Script.Hant ? "zh-Hant" : "zh-Hans";

    /// <summary>The folder of the script's pages, also the value of the options: <c>zh-hant</c> or <c>zh-hans</c>.</summary>
    public static string FolderName(this Script script) => script == Script.Hant ? "zh-hant" : "zh-hans";

    public static Script Other(this Script script) => script == Script.Hant ? Script.Hans : Script.Hant;
}
