using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads a page of pages/: front matter in YAML between two lines of hyphens, then Markdown.</summary>
internal static class PageReader
{
    private const string Fence = "---";
    private const string Example = "---\ntitle: {zh-Hant: …}\n---";

    /// <summary>The page; null if it has no title, which has been reported.</summary>
    /// <param name="twin">The file of the same page in Simplified characters; null where it is made by conversion.</param>
    public static EditorialPage? Read(string id, string file, string? twin, LoadingContext context)
    {
        var page = ReadFile(file, isTwin: false, context);
        var other = twin is null ? null : ReadFile(twin, isTwin: true, context);
        return page.Title is null ? null : new EditorialPage(
            id,
            new Bilingual<string>(page.Title.Hant, other?.Title?.Hans ?? page.Title.Hans),
            new Bilingual<RichText>(page.Body, other?.Body),
            page.Start);
    }

    private static PageFile ReadFile(string file, bool isTwin, LoadingContext context)
    {
        var source = context.Input.Read(file, context.Diagnostics);
        var matter = FrontMatter(source);
        if (matter is null && !isTwin)
        {
            context.Diagnostics.Add(LoadingDiagnostics.FrontMatterMissing.At(Location.Of(source)).WithNote("begin with:\n" + Example));
        }

        var title = matter is { } region ? ReadTitle(source, region.Yaml, context) : null;
        var body = MarkdownReader.Read(MarkdownText.Of(source, matter?.End ?? 0), MarkdownProfile.Page, context);
        return new PageFile(title, body, Location.Of(source));
    }

    private static Bilingual<string>? ReadTitle(SourceText source, TextSpan region, LoadingContext context)
    {
        var yaml = YamlReader.Read(source, region, context.Diagnostics);
        ShapeChecker.Check(yaml, PageShape.FrontMatter, context.Diagnostics);
        return (yaml.Root as YamlMap)?.Bilingual("title");
    }

    /// <summary>The lines between the first two fences, and where the text after them begins; null if the file has none.</summary>
    private static (TextSpan Yaml, int End)? FrontMatter(SourceText source)
    {
        var lines = source.Lines;
        if (!IsFence(source, 1))
        {
            return null;
        }

        for (var line = 2; line <= lines.Count; line++)
        {
            if (IsFence(source, line))
            {
                var start = lines.SpanOfLine(2).Start;
                var end = line < lines.Count ? lines.SpanOfLine(line + 1).Start : source.Content.Length;
                return (new TextSpan(start, lines.SpanOfLine(line).Start), end);
            }
        }

        return null;
    }

    private static bool IsFence(SourceText source, int line) => source.Slice(source.Lines.SpanOfLine(line)).TrimEnd().SequenceEqual(Fence);

    private sealed record PageFile(Bilingual<string>? Title, RichText Body, Location Start);
}
