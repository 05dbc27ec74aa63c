using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Conversion;

/// <summary>The tables of conversion, each of which is made once in a process, when it is first asked for.</summary>
public static class ConversionTables
{
    /// <summary>Makes those for some scripts now, so that nobody waits for them later.</summary>
    public static void Load(IEnumerable<Script> scripts)
    {
        _ = ScriptFolding.CharacterClasses;
        foreach (var script in scripts)
        {
            _ = new MixedScriptConverter(script).Convert("發");
            _ = Plain(script);
        }
    }

    /// <summary>OpenCC's own conversion to a script, without any of ours.</summary>
    public static OpenCcConverter Plain(Script script) => PlainConverters.For(script);
}
