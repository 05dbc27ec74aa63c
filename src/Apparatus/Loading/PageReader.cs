using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads a page of pages/: front matter in YAML between two lines of hyphens, then Markdown.</summary>
internal static class PageReader
{
    private const string Fence = "---";
    private static readonly string Example = $"---\ntitle: {{{Script.First.Tag}: …}}\n---";

    /// <summary>The page; null if it has no title, which has been reported.</summary>
    /// <param name="file">The text for scripts without a file of their own.</param>
    public static EditorialPage? Read(string id, string file, LoadingContext context)
    {
        var page = ReadFile(file, isTwin: false, context);
        var own = PerScript.Present(script =>
            PageFiles.NameOf(id, script) is var name && context.Input.Contains(name) ? ReadFile(name, isTwin: true, context) : null);
        context.Diagnostics.AddRange(own?.Select((script, twin) => ScriptCheck.Find(twin.Start.Source, twin.BodyStart, script)).Values.OfType<Diagnostic>() ?? []);
        var common = Script.All.First(script => own?.Covers(script) != true);
        CheckHeadings(page, own?.Values ?? [], context);
        context.Diagnostics.AddRange(new[] { ScriptCheck.Find(page.Start.Source, page.BodyStart, common) }.OfType<Diagnostic>());
        return page.Title is not { } title ? null : new EditorialPage(
            id,
            PerScript.Present(script => own?.Find(script)?.Title?.Find(script) ?? title.Find(script)) ?? title,
            PerScript.Present(script => own?.Find(script)?.Body ?? (script == common ? page.Body : null))!,
            page.Start)
        {
            IsWithdrawn = page.IsWithdrawn,
        };
    }

    private static PageFile ReadFile(string file, bool isTwin, LoadingContext context)
    {
        var source = context.Input.Read(file, context.Diagnostics);
        var matter = FrontMatter(source);
        if (matter is null && !isTwin)
        {
            context.Diagnostics.Add(LoadingDiagnostics.FrontMatterMissing.At(Location.Of(source)).WithNote("begin with:\n" + Example));
        }

        var map = matter is { } region ? ReadMatter(source, region.Yaml, context) : null;
        var start = matter?.End ?? 0;
        CharacterScan.ScanText(source, new TextSpan(start, source.Content.Length), context.Diagnostics);
        var body = MarkdownReader.Read(MarkdownText.Of(source, start), MarkdownProfile.Page, context);
        return new PageFile(map?.Scripts("title"), body, Location.Of(source), start, map?.Choice("status", PageStatus.Published) == PageStatus.Withdrawn);
    }

    /// <summary>A link to a heading must arrive in every script.</summary>
    private static void CheckHeadings(PageFile page, ImmutableArray<PageFile> own, LoadingContext context)
    {
        var expected = HeadingsOf(page);
        foreach (var other in own.Where(other => !HeadingsOf(other).SequenceEqual(expected)))
        {
            context.Diagnostics.Add(LoadingDiagnostics.OtherHeadings.At(other.Start, string.Join(", ", HeadingsOf(other)), string.Join(", ", expected), page.Start.Path));
        }
    }

    private static IEnumerable<string> HeadingsOf(PageFile page) => page.Body.Blocks.OfType<Heading>().Select(heading => heading.Id);

    private static YamlMap? ReadMatter(SourceText source, TextSpan region, LoadingContext context)
    {
        var yaml = YamlReader.Read(source, region, context.Diagnostics);
        ShapeChecker.Check(yaml, PageShape.FrontMatter, context.Diagnostics);
        return yaml.Root as YamlMap;
    }

    /// <summary>The lines between the first two fences, and the start of the text after them; null if there are none.</summary>
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

    private sealed record PageFile(PerScript<string>? Title, RichText Body, Location Start, int BodyStart, bool IsWithdrawn);
}
