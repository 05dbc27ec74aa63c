using System.Collections.Concurrent;
using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Editions.Pages;

/// <summary>What every page asks of all pages, answered once.</summary>
internal sealed class PageIndex(ImmutableArray<PageModel> pages)
{
    private readonly ConcurrentDictionary<(Type Type, Script Script), object> _ofType = new();
    private readonly ConcurrentDictionary<(Menu Menu, Script Script), ImmutableArray<PageModel>> _inMenu = new();

    public ImmutableArray<T> PagesOf<T>(Script script)
        where T : PageModel => (ImmutableArray<T>)_ofType.GetOrAdd(
            (typeof(T), script),
            static (key, pages) => pages.OfType<T>().Where(page => page is not ScriptPage || page.Script == key.Script).ToImmutableArray(),
            pages);

    public ImmutableArray<PageModel> InMenu(Menu menu, Script script) => _inMenu.GetOrAdd(
        (menu, script), static (key, index) => [.. index.Of(key.Menu, key.Script)], this);

    private IEnumerable<PageModel> Of(Menu menu, Script script)
    {
        var ofKind = PagesOf<PageModel>(script).ToLookup(page => page.Kind);
        return PageCatalogue.All.Where(kind => kind.Menu == menu).SelectMany(kind => ofKind[kind]);
    }
}
