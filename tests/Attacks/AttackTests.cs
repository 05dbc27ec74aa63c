using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Schemas;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Attacks;

/// <summary>Nothing that is written in a field or in the article runs for a reader: in no page, book, feed or file of data.</summary>
public partial class AttackTests
{
    private static readonly Lazy<Task<ImmutableDictionary<string, MarkupFile>>> Sound = new(async () =>
        MarkupFile.AllIn((await AttackedEdition.BuildAsync([], [])).Files).ToImmutableDictionary(file => file.Path, StringComparer.Ordinal));

    private static readonly string[] OfSchemas = ["items", "properties", "additionalProperties", "patternProperties"];

    [Fact]
    public void The_attacked_edition_has_every_key_that_editors_can_write() => Assert.All(
        EditionSchemas.All.Where(schema => schema.FileName != "blocks.schema.json"),
        schema => Assert.All(Key().Matches(schema.Json).Select(match => match.Groups[1].Value).Except(OfSchemas), key => Assert.Contains($"{key}:", AttackedEdition.AllOfYaml, StringComparison.Ordinal)));

    [Theory, Spec("Attacks/Specs/fields.md")]
    public async Task Nothing_in_a_field_becomes_markup(SpecCase spec)
    {
        var attacked = await AttackedEdition.BuildAsync([spec["attack"]], []);

        Assert.True(
            attacked.Fields >= int.Parse(spec["fields"], CultureInfo.InvariantCulture), FormattableString.Invariant($"Only {attacked.Fields} fields have taken it."));
        await AssertHarmlessAsync(attacked);
    }

    /// <summary>Its headings make files of books, with a head of their own.</summary>
    [Fact]
    public async Task Nothing_in_the_article_becomes_markup_that_runs()
    {
        var attacked = await AttackedEdition.BuildAsync([], AttackedEdition.AttacksInWikitext);

        Assert.Empty(MarkupFile.AllIn(attacked.Files).SelectMany(file => file.Harms));
        await AssertNoneAddedAsync(attacked, name => name is not ("math" or "img" or "details" or "link" or "meta"));
    }

    private static async Task AssertHarmlessAsync(AttackedEdition attacked)
    {
        Assert.Empty(MarkupFile.AllIn(attacked.Files).SelectMany(file => file.Harms));
        await AssertNoneAddedAsync(attacked, _ => true);
    }

    /// <summary>A page has as many scripts, frames, pictures ... as without the attack.</summary>
    private static async Task AssertNoneAddedAsync(AttackedEdition attacked, Func<string, bool> counts)
    {
        var sound = await Sound.Value;
        Assert.All(MarkupFile.AllIn(attacked.Files), file =>
        {
            var before = sound.GetValueOrDefault(file.Path)?.ActiveElements ?? ImmutableSortedDictionary<string, int>.Empty;
            Assert.Empty(file.ActiveElements
                .Where(kind => counts(kind.Key) && kind.Value > before.GetValueOrDefault(kind.Key))
                .Select(kind => FormattableString.Invariant($"{file.Path}: {kind.Value} elements {kind.Key}, not {before.GetValueOrDefault(kind.Key)}")));
        });
    }

    [GeneratedRegex("^ +\"([A-Za-z-]+)\": \\{$", RegexOptions.Multiline)]
    private static partial Regex Key();
}
