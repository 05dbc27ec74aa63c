namespace MongoliaEdition.Wikitext.Templates;

/// <summary>A rule for the template that it was found for.</summary>
/// <param name="Star">What the star of the rule's name stood for; empty where it has none.</param>
/// <param name="IsOfEdition">Whether the edition says it, not the engine.</param>
internal sealed record TemplateMeaning(TemplateRule Rule, string Star, bool IsOfEdition)
{
    public TemplateKind Kind => Rule.Kind;

    /// <summary>Whether it is a block where it stands alone on its line.</summary>
    public bool IsBlock { get; } = TemplateKinds.IsBlock(Rule.Kind);

    /// <summary>What the rule, or else its kind, says of a key; null where neither does.</summary>
    public Pattern? this[TemplateKey key] => Rule[key] ?? TemplateKinds.DefaultOf(Rule.Kind, key);

    /// <summary>A key whose value depends on no argument, as written.</summary>
    public string? WordOf(TemplateKey key) => this[key]?.Text;
}
