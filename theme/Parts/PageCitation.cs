using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Parts;

/// <summary>
/// Citation data of a page. No access date, as builds do not read the clock; no address unless it is known. The version identifies
/// the text.
/// </summary>
internal sealed record PageCitation(RenderContext Context)
{
    private string Title => $"{Context.Edition.Title}（{Context.Words["edition.kind"]}，{Context.Words.Name(Context.Script)}）";

    private string Version => Context.Plan.Settings.Version;

    private string Project => Context.Edition.Source.Project;

    private string? Url => Context.Plan.Settings.BaseUrl is { } site ? $"{site}/{Context.PagePath}" : null;

    /// <summary>GB/T 7714-2015, which punctuates as ISO 690 does: half-width marks, each followed by a space.</summary>
    public string GbT7714 => $"{Project}. {Title}[EB/OL]. {Context.Words["about.version"]} {Version}.{(Url is null ? "" : $" {Url}.")}";

    public string Chicago => $"{Project}。《{Title}》。{Context.Words["about.version"]} {Version}{(Url is null ? "" : $"。{Url}")}。";

    public string BibTex => string.Join('\n', Present(
        $"@misc{{{Context.Plan.Settings.Id}-{Context.Script.Folder},",
        $"  title = {{{Title}}},",
        $"  author = {{{{{Project}}}}},",
        $"  edition = {{{Version}}},",
        Url is null ? null : $"  url = {{{Url}}},",
        $"  language = {{{Context.Script.Tag}}}",
        "}"));

    public string Ris => string.Join('\n', Present(
        "TY  - ELEC",
        $"TI  - {Title}",
        $"AU  - {Project}",
        $"ET  - {Version}",
        $"LA  - {Context.Script.Tag}",
        Url is null ? null : $"UR  - {Url}",
        "ER  - "));

    private static IEnumerable<string> Present(params string?[] lines) => lines.OfType<string>();
}
