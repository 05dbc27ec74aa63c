using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Editions.Books;

/// <summary>The pages of a script that follow the article where all is bound together; entries of the glossary not counted.</summary>
public static class BoundPages
{
    public static ImmutableArray<ScriptPage> Of(SitePlan plan, Script script) =>
    [
        .. plan.PagesOf<ChronologyPage>(script),
        .. plan.PagesOf<PlacesPage>(script),
        .. plan.PagesOf<StatusPage>(script),
        .. plan.PagesOf<DocumentsPage>(script),
        .. plan.EditionOf(script).Documents.Select(document => plan.PagesOf<DocumentPage>(script).First(page => page.Document == document)),
        .. plan.PagesOf<ReferencesPage>(script),
        .. plan.PagesOf<EditorsOwnPage>(script),
        .. plan.PagesOf<AboutPage>(script),
    ];
}
