using System.Text;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>The values of patterns for a template, as its arguments are written.</summary>
internal static class PatternValues
{
    /// <summary>What a key says, trimmed; null where it says nothing.</summary>
    public static string? ValueOf(this TemplateSyntax template, TemplateKey key) => template.Meaning?[key] is { } pattern ? template.ValueOf(pattern) : null;

    public static string? ValueOf(this TemplateSyntax template, Pattern pattern)
    {
        var value = new StringBuilder();
        foreach (var part in pattern.Parts)
        {
            value.Append(Part(template, part));
        }

        return value.ToString().Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>The one argument that a key shows as it is; null where it shows more or less than one.</summary>
    public static Fragment? ArgumentOf(this TemplateSyntax template, TemplateKey key) => template.Meaning?[key] is { } pattern ? template.ArgumentOf(pattern) : null;

    public static Fragment? ArgumentOf(this TemplateSyntax template, Pattern pattern) => pattern.Parts is [PatternParameter parameter]
        ? template.Find(parameter.Name) ?? (parameter.Default is { } fallback ? template.ArgumentOf(fallback) : null)
        : null;

    /// <summary>Whether a condition holds.</summary>
    public static bool Holds(this TemplateSyntax template, Pattern condition) => template.ValueOf(condition) is not null;

    private static string? Part(TemplateSyntax template, PatternPart part) => part switch
    {
        PatternText text => text.Value,
        PatternParameter { Name: "*" } => template.Meaning?.Star,
        PatternParameter parameter => template.FindRaw(parameter.Name) ?? (parameter.Default is { } fallback ? template.ValueOf(fallback) : null),
        PatternChoice choice => template.ValueOf(template.Holds(choice.Condition) ? choice.Then : choice.Otherwise),
        _ => string.Concat(part.Children.TakeLast(1).Select(template.ValueOf)),
    };
}
