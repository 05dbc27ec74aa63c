using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.Attacks;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>An edition that attackers have filled, opened from disk, where no policy of a host forbids anything.</summary>
public sealed class AttackTests(BrowserSession session) : IDisposable
{
    // A host shows it under any address, so that its own are absolute.
    private const string NotFound = "404.html";

    private readonly string _folder = Directory.CreateTempSubdirectory("attacked-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task No_page_of_an_attacked_edition_runs_anything_of_the_attackers_or_asks_another_host()
    {
        string[] attacks = [.. AttackedEdition.AttacksInFields];
        var pages = Write(await AttackedEdition.BuildAsync([.. attacks[..3], attacks[4], .. attacks[15..]], AttackedEdition.AttacksInWikitext));
        await using var context = await session.OpenAsync();
        var root = new Uri(_folder + Path.DirectorySeparatorChar).AbsoluteUri;
        var watched = await WatchedPage.OpenAsync(context, root);
        var dialogs = new List<string>();
        watched.Page.Dialog += async (_, dialog) =>
        {
            dialogs.Add($"{watched.Page.Url}: {dialog.Message}");
            await dialog.DismissAsync();
        };

        foreach (var page in pages)
        {
            await watched.Page.GotoAsync(root + page);
            // What waits for the pointer or the keyboard.
            await watched.Page.EvaluateAsync("""
                for (const element of document.querySelectorAll('article *, main *')) {
                  for (const name of ['mouseover', 'click', 'focus']) element.dispatchEvent(new Event(name, { cancelable: true }));
                }
                """);
        }

        Assert.Empty(dialogs);
        Assert.Empty(watched.Problems);
    }

    private List<string> Write(AttackedEdition attacked)
    {
        foreach (var file in attacked.Files)
        {
            var path = Path.Combine(_folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }

        return [.. attacked.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != NotFound)];
    }
}
