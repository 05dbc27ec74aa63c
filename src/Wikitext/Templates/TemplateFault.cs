namespace MongoliaEdition.Wikitext.Templates;

/// <summary>What is wrong with what somebody says of a template.</summary>
/// <param name="Key">The key whose value is wrong, or is missing.</param>
/// <param name="Start">Where in the value, for what is wrong with a part of it.</param>
/// <param name="Detail">The words in question.</param>
public sealed record TemplateFault(TemplateFaultKind Kind, string Key, int Start, int Length, string Detail);

public enum TemplateFaultKind
{
    /// <summary>The kind has no use for the key.</summary>
    KeyOfOtherKind,

    /// <summary>The kind needs the key.</summary>
    KeyMissing,

    /// <summary>Neither a kind nor a text to show.</summary>
    NothingSaid,

    /// <summary>No template can be named so.</summary>
    InvalidName,

    /// <summary>Something in a pattern that opens and does not close.</summary>
    NotClosed,

    /// <summary><c>{{{}}}</c>.</summary>
    ParameterWithoutName,

    /// <summary>A template or function in a pattern, which knows but a few.</summary>
    TemplateInPattern,
}
