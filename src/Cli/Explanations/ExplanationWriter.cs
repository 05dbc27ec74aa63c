using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Pipeline;

namespace MongoliaEdition.Cli.Explanations;

/// <summary>Prints the place of each passage, every decision of its conversion to each script, and the notes and terms on it.</summary>
internal sealed class ExplanationWriter(TextWriter writer, EditionExploration edition)
{
    private readonly PerScript<ImmutableArray<FlowDecisions>> _decisions = PerScript.Of(
        edition.Apparatus.Settings.Scripts, script => edition.Converter.Explain(edition.Annotated.Article, script));

    public static string PlaceOf(FoundPassage passage)
    {
        var block = passage.Flow.OwnerId.Length > 0 ? $"{passage.Flow.OwnerId}, " : "";
        return $"{block}{passage.Flow.Kind.ToString().ToLowerInvariant()}, {passage.Location.Path}:{passage.Location.Start}";
    }

    public void Write(ImmutableArray<FoundPassage> passages)
    {
        writer.WriteLine(passages.Length == 1 ? "1 place" : $"{passages.Length} places");
        foreach (var passage in passages)
        {
            writer.WriteLine();
            Write(passage);
        }
    }

    private void Write(FoundPassage passage)
    {
        writer.WriteLine(PlaceOf(passage));
        writer.WriteLine($"  {passage.InContext}");
        foreach (var script in _decisions.Scripts)
        {
            WriteConversion(passage, script, _decisions[script][passage.FlowIndex]);
        }

        WriteNotes(passage.Marks);
        WriteTerms(passage.Marks);
    }

    private void WriteConversion(FoundPassage passage, Script script, FlowDecisions flow)
    {
        var (start, end) = passage.Ranges[script];
        var decisions = DecisionGroup.Of(flow.Decisions.Where(decision => decision.Start < end && start < decision.End));
        writer.WriteLine($"  {script.Tag}: {string.Concat(decisions.Select(decision => decision.Result))}");
        foreach (var decision in decisions)
        {
            writer.WriteLine($"    {Change(decision.Source, decision.Result)}  {DecisionReason.Of(decision)}{Otherwise(decision)}");
        }
    }

    /// <summary>Omits the comparison for quotation marks, which the dictionaries never change.</summary>
    private static string Otherwise(ConversionDecision decision) => decision.Overrides && decision.Cause != ConversionCause.Quotation
        ? $"; by the dictionaries alone {Shown(decision.Without)}"
        : "";

    private static string Change(string from, string to) => from == to ? Shown(from) : $"{Shown(from)} → {Shown(to)}";

    private static string Shown(string text) => text.ReplaceLineEndings("⏎");

    private void WriteNotes(PassageMarks marks)
    {
        foreach (var placed in edition.Annotated.Notes.Where(placed => marks.Notes.Contains(placed.Note.Id)))
        {
            var (id, type) = (placed.Note.Id, placed.Note.Type.ToString().ToLowerInvariant());
            writer.WriteLine($"  note {placed.Number}: {id} ({type}), on {Shown(placed.Quotation)}");
        }
    }

    private void WriteTerms(PassageMarks marks)
    {
        foreach (var term in marks.Terms)
        {
            var kind = term.IsLink ? "link" : "no link";
            writer.WriteLine($"  term {term.EntryId}: {Shown(TextFlow.TextOf(term.Content))}, occurrence {term.Ordinal}, {kind}");
        }
    }
}
