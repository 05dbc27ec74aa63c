using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>Names of templates in either script: a page that does not exist by its name is looked for in the other (LanguageConverter::findVariantLink).</summary>
internal static class OtherScripts
{
    private static readonly Lazy<OpenCcConverter> Simplifier = new(() => OpenCcConverter.Create("t2s"));

    /// <summary>Whether a name may be written in another script as well.</summary>
    public static bool MayDiffer(string name) => name.AsSpan().ContainsAnyInRange('\u3400', '\u9FFF');

    /// <summary>What names that are the same but for their script have in common.</summary>
    public static string Fold(string name) => Simplifier.Value.Convert(name);
}
