using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Conversion.Provenance;

/// <summary>OpenCC's converters to each script, as the build compiled them.</summary>
internal static class PlainConverters
{
    private static readonly Lazy<CompiledConverters> Compiled = new(Load);

    private static readonly PerScript<Lazy<OpenCcConverter>> Loaded =
        PerScript.Of(Script.All, script => new Lazy<OpenCcConverter>(() => Compiled.Value.Create(script.OpenCcConfiguration)));

    public static OpenCcConverter For(Script script) => Loaded[script].Value;

    private static CompiledConverters Load()
    {
        using var stream = DictionaryFile.Open("conversion/opencc.bin", typeof(PlainConverters).Assembly);
        return CompiledConverters.Load(stream);
    }
}
