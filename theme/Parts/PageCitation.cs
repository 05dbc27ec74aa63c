using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Citing;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Parts;

/// <summary>
/// Citation data of a page. Builds do not read the clock and may not know the address of the site: <see cref="Accessed"/> and
/// <see cref="Address"/> stand where JavaScript fills in the day and, with the paragraph, the address.
/// </summary>
internal sealed record PageCitation(RenderContext Context)
{
    public const string Accessed = "\u0001";
    public const string Address = "\u0002";

    private EditionSettings Settings => Context.Plan.Settings;

    private string Title => $"{Context.Edition.Title}（{EditionWords.KindOf(Context.Edition, Context.Plan)}，{Context.Words.Name(Context.Script)}）";

    private string Version => $"{Context.Words["about.version"]} {Settings.Version}{Revision}";

    /// <summary>The revision of the article that the edition is made from, where its day is known.</summary>
    private string Revision => Context.Edition.Source is { Date: { } date, Revision: var number } ? $"（{Context.Words["about.source"]} {number}，{date}）" : "";

    private string? Year => Settings.Date?[..4];

    /// <summary>The editors, or the project whose text it is if they are not named.</summary>
    private string[] Authors => Settings.Editors.IsEmpty ? [Context.Edition.Source.Project] : [.. Settings.Editors.Select(NameOf)];

    private string EditorsSign => Settings.Editors.IsEmpty ? "" : Context.Words["cite.editors"];

    /// <summary>The page without the paragraph; null if nobody knows where the site will be.</summary>
    public string? Url => Settings.BaseUrl is { } site ? $"{site}/{Context.PagePath}" : null;

    /// <summary>GB/T 7714-2015, which punctuates as ISO 690 does: half-width marks, each followed by a space.</summary>
    public string GbT7714 =>
        $"{string.Join(", ", Authors)}. {Title}[EB/OL]. {Version}. {(Settings.Date is { } date ? $"({date})" : "")}[{Accessed}]. {Address}";

    public string Chicago => $"{string.Join('、', Authors)}{EditorsSign}。《{Title}》。{Version}{Of(Year, "，{0}年")}。{Accessed}。{Address}";

    public string BibTex => BibTexEntry.Of(Item).TrimEnd();

    public string Ris => string.Join('\n', RisRecord.LinesOf(Item));

    private BibliographyItem Item => new()
    {
        Id = $"{Settings.Id}-{Context.Script.Folder}",
        Type = "webpage",
        Title = Title,
        Authors = Settings.Editors.IsEmpty ? [new PersonName(null, null, Context.Edition.Source.Project)] : [],
        Editors = Settings.Editors,
        Fields =
        [
            ("edition", Settings.Version), .. Settings.Date is { } date ? new[] { ("issued", date) } : [],
            ("URL", Address), ("accessed", Accessed), ("language", Context.Script.Tag),
        ],
        Location = Location.OfFile(Context.PagePath),
    };

    public static string NameOf(PersonName name) => name.Literal ?? name.Family + name.Given;

    private static string? Of(string? value, string format) => value is null ? null : format.Replace("{0}", value, StringComparison.Ordinal);
}
