namespace MongoliaEdition.Wikitext.Templates;

/// <summary>How names of templates compare: the first letter in either case, underscores as spaces, the namespace left out.</summary>
internal static class TemplateName
{
    private static readonly string[] Namespaces = ["Template:", "T:", "TM:", "模板:", "樣板:"];

    public static string Normalize(string name)
    {
        foreach (var space in Namespaces)
        {
            if (name.StartsWith(space, StringComparison.OrdinalIgnoreCase))
            {
                name = name[space.Length..].TrimStart();
                break;
            }
        }

        name = WithoutSortKey(name).Replace('_', ' ');
        return name.Length > 0 && char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name;
    }

    public static bool IsFunction(string name, string function) => name.StartsWith(function, StringComparison.OrdinalIgnoreCase);

    // {{DEFAULTSORT:key}} and its kin write their argument behind a colon.
    private static string WithoutSortKey(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && name[..colon] is "DEFAULTSORT" or "DISPLAYTITLE" or "默认排序" or "显示标题" or "顯示標題" ? name[..colon] : name;
    }
}
