using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Books;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Editions.Search;
using MongoliaEdition.Theme.Drawing;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Books;

/// <summary>Writes the edition of a script as one file of HTML, which has everything in it.</summary>
internal static class OneFile
{
    private const string Html = "text/html";

    /// <param name="pages">For paper, without scripts and with the styles of paper: the pages that the contents name. Null for screens.</param>
    public static OutputFile Bind(SitePlan plan, ScriptEdition edition, string path, FrozenDictionary<string, int>? pages)
    {
        var pictures = plan.Assets.Where(asset => asset.MediaType.StartsWith("image/", StringComparison.Ordinal))
            .ToFrozenDictionary(asset => asset.Path, DataOf, StringComparer.Ordinal);
        var map = new VolumeMap(plan.Settings.BaseUrl, asset => pictures.GetValueOrDefault(asset));
        BindPages(map, plan, edition);
        var assets = ThemeAssets.For(plan.Scripts);
        var document = new OneFileDocument
        {
            Plan = plan,
            Edition = edition,
            IsForPaper = pages is not null,
            Head = pages is null
                ? ScriptOf(TextOf(assets.EarlyScript)) + StyleOf(TextOf(assets.StyleSheet) + ThemeResources.ReadText("Books/one-file.css"))
                : StyleOf(TextOf(assets.StyleSheet) + StylesOfPaper(plan, edition, pages)),
            Foot = pages is not null ? "" : ScriptOf(PreviewTexts.Readings(edition) + ThemeResources.ReadText("Books/one-file.js") + TextOf(assets.Script)),
        };
        var form = new MarkupForm(MarkupSyntax.Html) { IsLean = true, Volume = new BoundFile(map, "") };
        MarkupWriter.Draw(document, form with { IsForLinks = true });
        var (bytes, links) = MarkupWriter.Draw(document, form);
        return new OutputFile(path, Html, bytes) { Links = links };
    }

    /// <summary>The pages that make parts of their own behind the text.</summary>
    public static IEnumerable<ScriptPage> PartsOf(SitePlan plan, ScriptEdition edition) =>
        [.. plan.PagesOf<GlossaryPage>(edition.Script), .. BoundPages.Of(plan, edition.Script)];

    /// <summary>The id of what stands on a page; ids in it begin with this.</summary>
    public static string IdOf(ScriptPage page) => page switch
    {
        TermPage term => "e-" + term.Term.Id,
        DocumentPage document => "document-" + document.Document.Id,
        EditorsOwnPage own => "own-" + own.Content.Id,
        _ => page.Kind.Name,
    };

    private static void BindPages(VolumeMap map, SitePlan plan, ScriptEdition edition)
    {
        map.Bind(Addresses.Reading(edition.Script), "", "main");
        IEnumerable<ScriptPage> pages =
            [.. PartsOf(plan, edition), .. plan.PagesOf<TermPage>(edition.Script)];
        foreach (var page in pages)
        {
            map.Bind(page.Path, "", IdOf(page));
        }

        foreach (var notes in plan.PagesOf<NotesPage>(edition.Script))
        {
            map.Bind(notes.Path, "", ElementIds.EditorsList);
        }
    }

    private static string StylesOfPaper(SitePlan plan, ScriptEdition edition, FrozenDictionary<string, int> pages) =>
        ThemeResources.ReadText("Books/paper.css") + RunningHeads.Of(edition, PartsOf(plan, edition)) + ContentsPages.Of(edition, PartsOf(plan, edition), pages);

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static string StyleOf(string css) => $"<style>\n{LeanText.OfStyles(css)}</style>\n";

    // What would end the element does not stand in it.
    private static string ScriptOf(string script) => $"<script>\n{LeanText.OfScript(script).Replace("</", "<\\/", StringComparison.Ordinal)}</script>\n";

    private static string DataOf(OutputFile picture) => $"data:{picture.MediaType};base64,{Convert.ToBase64String(picture.Bytes.Span)}";
}
