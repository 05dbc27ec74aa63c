namespace MongoliaEdition.OpenCc.Engine;

/// <summary>Segmentation and chain of a configuration, on normalised text.</summary>
internal interface IConversionCore
{
    void Convert(scoped ReadOnlySpan<char> text, ref TextOutput output);

    MappedText Convert(MappedText text);
}
