using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// A name in every script that needs its own form: as given, or else derived from its Traditional form, which
/// carries more information than the dictionaries (達里岡崖, 王世杰).
/// </summary>
public static class NameForms
{
    private static readonly PerScript<MixedScriptConverter> Converters = PerScript.Of(Script.Default, script => new MixedScriptConverter(script));

    /// <summary>Null if the name has no Traditional form.</summary>
    public static PerScript<string>? Of(PerScript<string> name) =>
        name.Scripts.FirstOrDefault(script => script.Characters == CharacterSet.Traditional) is { } written
            ? PerScript.Present(script => name.Find(script) ?? Converters.Find(script)?.Convert(name[written]))
            : null;
}
