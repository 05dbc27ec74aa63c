using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Editions.Search;
using MongoliaEdition.Publishing.Html;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Tests.Theme;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Theme;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Tests.Architecture.Kinds;

/// <summary>The outputs made from the samples. A new output or traversal needs a row here and in Specs/kinds.md.</summary>
internal static class KindOutputs
{
    private static readonly EditionConverter Converter = new([], ConversionOptions.CharactersOnly);

    private static readonly Lazy<SitePlan> Plan = new(() => SampleEdition.Plan(SampleEdition.Annotated() with
    {
        Article = KindSamples.Document,
        Notes = [new PlacedNote(NoteWith([.. KindSamples.All.Where(sample => !IsMilestone(sample.Kind)).Select(sample => sample.Block)]), 1, new Flow(FlowKind.Text, "p-0001"), "甲")],
        Displaced = [],
        Terms = [],
    }));

    public static string Of(string output) => output switch
    {
        "text of the flows" => string.Join('\n', FlowCollector.Collect(KindSamples.Document).Select(flow => TextFlow.TextOf(flow.Content))),
        "words of the blocks" => string.Join('\n', BlockTree.Descendants(KindSamples.Document.Blocks).Where(block => block.Id.Length > 0).Select(BlockWords.Of)),
        "passages of notes" => Passages(),
        "terms" => Terms(),
        "conversion" => Plain(Converter.Convert(KindSamples.Document, KnownScripts.Hant, new DiagnosticBag())),
        "plain HTML" => Plain(KindSamples.Document),
        "reading page" => Html<ReadingPage>("body"),
        "note on the reading page" => Html<ReadingPage>(".note-body"),
        "list of notes" => Html<NotesPage>("main"),
        "parallel page" => Html<ParallelPage>(".cell"),
        "search index" => string.Join('\n', from material in SearchMaterial.Of(Plan.Value.Editions, Plan.Value.Rules).Values
                                            from found in material.Documents
                                            select found.Document.Text),
        _ => throw new ArgumentException($"There is no output '{output}'.", nameof(output)),
    };

    private static bool IsMilestone(Type kind) => kind == typeof(AnnotationStart) || kind == typeof(AnnotationEnd);

    private static string Plain(Document document)
    {
        using var writer = new StringWriter();
        PlainHtmlWriter.Write(document, writer);
        return writer.ToString();
    }

    private static string Html<TPage>(string selector)
        where TPage : PageModel
    {
        var html = new StringBuilder();
        foreach (var page in Plan.Value.Pages.OfType<TPage>())
        {
            var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(ThemeRenderer.Render(Plan.Value, page).Bytes.Span));
            html.AppendJoin('\n', document.QuerySelectorAll(selector).Select(element => element.TextContent));
        }

        return html.ToString();
    }

    /// <summary>The word of each kind as a quotation, in whatever part of the article it stands.</summary>
    private static string Passages()
    {
        var notes =
            from kind in KindSamples.All.Select(sample => sample.Kind)
            from domain in Enum.GetValues<TargetDomain>()
            select NoteWith([]) with { Id = $"{kind.Name}-{domain}", Target = new QuotationTarget { Exact = KindSamples.WordOf(kind, '國'), In = domain, Location = Somewhere } };
        var annotated = Annotator.Annotate(KindSamples.Document, TinyArticle.Apparatus(notes), new DiagnosticBag());
        return string.Join('\n', annotated.Notes.Select(note => note.Quotation));
    }

    private static string Terms()
    {
        var entries = KindSamples.All.Select(sample => new GlossaryEntry
        {
            Id = sample.Kind.Name,
            Type = EntryType.Concept,
            PrefLabel = PerScript.Just(KindSamples.WordOf(sample.Kind, '國')),
            Definition = TinyArticle.Body(),
            Sort = new SortKeys(PerScript.Just("x"), PerScript.Just(1)),
            Location = Somewhere,
        });
        var annotated = Annotator.Annotate(KindSamples.Document, TinyArticle.Apparatus(glossary: entries), new DiagnosticBag());
        return string.Join('\n', FlowCollector.Collect(annotated.Article)
            .SelectMany(flow => InlineTree.Descendants(flow.Content))
            .OfType<TermOccurrence>().Where(term => term.EntryId != "urga").Select(term => TextFlow.TextOf(term.Content)));
    }

    private static Location Somewhere => Location.Of(KindSamples.Document.Source);

    private static Note NoteWith(ImmutableArray<Block> body) => new()
    {
        Id = KindSamples.Note,
        Type = NoteType.Gloss,
        Target = new QuotationTarget { Exact = "甲", Location = Somewhere },
        Body = PerScript.Just(new RichText(body)),
        Location = Somewhere,
    };
}
