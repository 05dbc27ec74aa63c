using System.Text;
using CsCheck;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Pipeline;

/// <summary>A host that keeps a memory between runs gets what a first run would give, with nothing done again that did not change.</summary>
public class MemoryTests
{
    private const int Runs = 60;

    private static readonly EditionOptions PagesOnly = new() { Only = ["html", "search"] };

    private static readonly Gen<SmallEdition[]> Sittings = Gen.Select(Gen.Int[0, 1000], Gen.Enum<Edit>(), Gen.Int[0, 1000], Gen.Int[0, 1000]).Array[1, 8].Select(edits =>
    {
        var (states, file) = (new List<SmallEdition> { SmallEdition.Whole }, 0);
        foreach (var (chosen, kind, place, from) in edits)
        {
            // An editor often stays in one file.
            file = chosen < 500 ? file : chosen;
            states.Add(states[^1].After(kind, file, place, from));
        }

        return states.ToArray();
    });

    [Fact]
    public Task Whatever_is_edited_the_edition_is_that_of_a_first_run() => Sittings.SampleAsync(
        async states =>
        {
            var memory = new InputMemory();
            foreach (var state in states)
            {
                Assert.Equal(await OutcomeAsync(state, new InputMemory()), await OutcomeAsync(state, memory));
            }
        },
        iter: Runs,
        print: states => string.Join("\n\n", states.Select(state => string.Join('\n', state.Files.Where(file => SmallEdition.Whole.Files.GetValueOrDefault(file.Key) != file.Value)))));

    [Theory, Spec("Pipeline/Specs/memory.md")]
    public async Task What_did_not_change_is_not_made_again(SpecCase spec)
    {
        var (memory, edition) = (new InputMemory(), SmallEdition.Whole.Edited(spec["file"], spec["words"], spec["other words"]));

        var (before, after) = (Planned(SmallEdition.Whole), Planned(edition));

        var converted = before.Scripts[^1];
        var (old, now) = (before.EditionOf(converted), after.EditionOf(converted));
        Assert.Equal(spec["the article of a script"] == "kept", ReferenceEquals(old.Article, now.Article));
        Assert.Equal(spec["texts of others"] == "kept", old.TermOf("urga")!.Definition == now.TermOf("urga")!.Definition);
        Assert.Equal(await OutcomeAsync(edition, new InputMemory()), await OutcomeAsync(edition, memory));

        SitePlan Planned(SmallEdition edition)
        {
            var planned = EditionPipeline.Plan(edition.Input, PagesOnly, memory);
            Assert.Empty(planned.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => $"{found.Location.Path}:{found.Location.Start} {found.Message}"));
            return planned.Plan!;
        }
    }

    [Theory, Spec("Pipeline/Specs/mistakes-remembered.md")]
    public async Task A_mistake_is_told_where_it_is_now(SpecCase spec)
    {
        var mistaken = SmallEdition.Whole.Edited(spec["file"], spec["words"], spec["mistake"]);
        var edited = mistaken.Edited(spec["file"], spec["words then"], spec["other words"]);
        var memory = new InputMemory();
        await OutcomeAsync(mistaken, memory);

        Assert.Equal(spec["told"], string.Join(' ', EditionPipeline.Plan(edited.Input, PagesOnly, memory).Diagnostics.Select(found => $"{found.Location.Start} {found.Code}")));
        Assert.Equal(await OutcomeAsync(edited, new InputMemory()), await OutcomeAsync(edited, memory));
    }

    private static async Task<string> OutcomeAsync(SmallEdition edition, InputMemory memory)
    {
        var run = await EditionPipeline.PublishAsync(EditionPipeline.Plan(edition.Input, PagesOnly, memory), TestContext.Current.CancellationToken);
        var told = run.Diagnostics.Select(found => $"{found.Location.Path}:{found.Location.Start} {found.Severity} {found.Code} {found.Message} {string.Join(' ', found.Notes)}");
        return string.Join('\n', [.. told, .. run.Files.Select(file => $"{file.Path}\n{Encoding.UTF8.GetString(file.Bytes.Span)}")]);
    }
}
