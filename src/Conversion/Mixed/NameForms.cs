using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// A name in every script that must have a form of its own: as it is written there, else made of how it is written in Traditional, which
/// tells more than any dictionary knows (達里岡崖, 王世杰).
/// </summary>
public static class NameForms
{
    private static readonly PerScript<MixedScriptConverter> Converters = PerScript.Of(Script.Default, script => new MixedScriptConverter(script));

    /// <summary>Null for a name that is not written in Traditional.</summary>
    public static PerScript<string>? Of(PerScript<string> name) =>
        name.Scripts.FirstOrDefault(script => script.Characters == CharacterSet.Traditional) is { } written
            ? PerScript.Present(script => name.Find(script) ?? Converters.Find(script)?.Convert(name[written]))
            : null;
}
