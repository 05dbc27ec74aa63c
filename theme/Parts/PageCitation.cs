using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Parts;

/// <summary>
/// A page as a source to cite. Without a clock there is no day of access, and without a known address none is given: the version says
/// which text was read.
/// </summary>
internal sealed record PageCitation(RenderContext Context)
{
    private string Title => $"{Context.Edition.Title}（{Context.Words["edition.kind"]}，{Context.Words.Name(Context.Script)}）";

    private string Version => Context.Plan.Settings.Version;

    private string Project => Context.Edition.Source.Project;

    private string? Url => Context.Plan.Settings.BaseUrl is { } site ? $"{site}/{Context.PagePath}" : null;

    /// <summary>GB/T 7714-2015, whose marks are those of ISO 690: half as wide as Chinese ones, with a space behind them.</summary>
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
