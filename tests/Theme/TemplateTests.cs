using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Theme.Rendering;
using Xunit;

namespace MongoliaEdition.Tests.Theme;

public partial class TemplateTests
{
    private static IEnumerable<(string File, string Text)> Sources(string pattern) =>
        Directory.EnumerateFiles(Repository.Path("theme"), pattern, SearchOption.AllDirectories)
            .Select(file => (file, File.ReadAllText(file)));

    [Fact]
    public async Task No_expression_was_printed_instead_of_its_value() =>
        Assert.DoesNotContain(
            (await SampleEdition.PagesAsync()).Where(page => page.MediaType == "text/html"),
            page => PrintedExpression().IsMatch(Encoding.UTF8.GetString(page.Bytes.Span)));

    // A template takes the white space behind it along, to the next line of the code.
    [Fact]
    public void No_template_ends_before_the_other_branch_of_a_condition() =>
        Assert.DoesNotContain(Sources("*.razor"), source => BranchBehindTemplate().IsMatch(source.Text));

    [Fact]
    public void Every_key_of_the_templates_has_words_in_every_script()
    {
        var keys = Sources("*.razor").Concat(Sources("*.cs")).SelectMany(source => Key().Matches(source.Text)).Select(match => match.Groups[1].Value);
        var words = Script.All.Select(Words.Of).ToArray();

        Assert.DoesNotContain(keys.Distinct(), key => words.Any(column => string.IsNullOrEmpty(column.Find(key))));
    }

    [Fact]
    public void Words_of_the_interface_are_written_as_their_script_writes()
    {
        foreach (var script in Script.All.Where(script => script.Parent is not null))
        {
            var converter = new MixedScriptConverter(script);
            Assert.All(WordKeys(), key => Assert.Equal(converter.Convert(Words.Of(script)[key]), Words.Of(script)[key]));
        }
    }

    private static IEnumerable<string> WordKeys()
    {
        using var words = JsonDocument.Parse(File.ReadAllText(Repository.Path("theme", "words.json")));
        return [.. words.RootElement.EnumerateObject().Select(entry => entry.Name)];
    }

    // BibTeX is the one text of ours that has the sign.
    [GeneratedRegex("@(?!misc)")]
    private static partial Regex PrintedExpression();

    [GeneratedRegex(@"@<[^\n]*>\s+:")]
    private static partial Regex BranchBehindTemplate();

    [GeneratedRegex("Words(?:\\[|\\.Format\\()\"([^\"]+[^.\"])\"[\\],)]", RegexOptions.IgnoreCase)]
    private static partial Regex Key();
}
