using System.Globalization;

namespace MongoliaEdition.Wikitext.Syntax;

/// <summary>Looks up arguments. Where a name is given twice, the last one counts, as in MediaWiki.</summary>
internal static class TemplateArguments
{
    /// <summary>The value of the first of these names that has one that is not blank; null if none has.</summary>
    public static Fragment? Find(this TemplateSyntax template, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            for (var i = template.Arguments.Length - 1; i >= 0; i--)
            {
                if (template.Arguments[i].Name == name && !template.Arguments[i].Value.IsBlank)
                {
                    return template.Arguments[i].Value;
                }
            }
        }

        return null;
    }

    public static string? FindRaw(this TemplateSyntax template, params ReadOnlySpan<string> names) => template.Find(names)?.Raw;

    /// <summary>The values without a name, or with a number for one, that are not blank.</summary>
    public static IEnumerable<Fragment> Positional(this TemplateSyntax template)
    {
        for (var i = 1; i <= template.Arguments.Length; i++)
        {
            if (template.Find(i.ToString(CultureInfo.InvariantCulture)) is { } value)
            {
                yield return value;
            }
        }
    }
}
