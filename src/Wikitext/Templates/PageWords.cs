using System.Collections.Immutable;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>
/// What the magic words for the page show (<c>{{PAGENAME}}</c>, https://www.mediawiki.org/wiki/Help:Magic_words), for an article of the main
/// namespace without subpages.
/// </summary>
internal static class PageWords
{
    private static readonly ImmutableArray<string> Titles =
        ["PAGENAME", "FULLPAGENAME", "BASEPAGENAME", "ROOTPAGENAME", "SUBPAGENAME", "ARTICLEPAGENAME", "SUBJECTPAGENAME"];

    /// <summary>Whether a magic word shows the title, so that it is never empty, whatever the title is.</summary>
    public static bool IsTitle(string name) => Titles.Contains(name);

    public static ImmutableArray<TemplateRule> Of(string title) =>
    [
        Show(Titles, title),
        Show([.. Titles.Select(name => name + "E")], Uri.EscapeDataString(title.Replace(' ', '_'))),
        Show(["NAMESPACENUMBER"], "0"),
        Show(["NAMESPACE", "NAMESPACEE", "SUBJECTSPACE", "ARTICLESPACE"], ""),
    ];

    private static TemplateRule Show(ImmutableArray<string> names, string text) => new(
        names, TemplateKind.Text, ImmutableSortedDictionary.CreateRange([KeyValuePair.Create(TemplateKey.Show, new Pattern(text, [new PatternText(text)]))]));
}
