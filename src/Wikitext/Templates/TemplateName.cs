using System.Buffers;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>How names of templates compare: as titles, the first letter in either case, the namespace left out.</summary>
internal static class TemplateName
{
    private static readonly SearchValues<char> Impossible = SearchValues.Create("<>[]{}|\n");

    public static string Normalize(string name)
    {
        name = TitleText.Normalize(name);
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            name = TitleText.NamespaceOf(name[..colon].TrimEnd()) == "template" ? name[(colon + 1)..].TrimStart() : WithoutSortKey(name, colon);
        }

        return name.Length > 0 && char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name;
    }

    /// <summary>Whether a template, or several by a star, can be named so.</summary>
    public static bool IsPossible(string name) =>
        !string.IsNullOrWhiteSpace(name) && name != "*" && !name.AsSpan().ContainsAny(Impossible) && name.IndexOf('*', StringComparison.Ordinal) == name.LastIndexOf('*');

    // {{DEFAULTSORT:key}} and its kin write their argument behind a colon.
    private static string WithoutSortKey(string name, int colon) =>
        name[..colon] is "DEFAULTSORT" or "DISPLAYTITLE" or "默认排序" or "显示标题" or "顯示標題" ? name[..colon] : name;
}
