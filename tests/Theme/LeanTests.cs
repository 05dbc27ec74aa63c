using System.Text;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Theme.Books;
using MongoliaEdition.Theme.Rendering;
using Xunit;

namespace MongoliaEdition.Tests.Theme;

/// <summary>Styles and scripts in the file that has everything in it.</summary>
public class LeanTests
{
    [Theory, Spec("Theme/Specs/lean.md")]
    public void Style_sheets_lose_comments_and_lines_but_no_string(SpecCase spec) => Assert.Equal(spec["lean"], LeanText.OfStyles(spec["styles"]));

    [Theory, Spec("Theme/Specs/lean-scripts.md")]
    public void Scripts_lose_comments_of_their_own_line_and_indentation(SpecCase spec) => Assert.Equal(spec["lean"], LeanText.OfScript(spec["script"]));

    /// <summary>Else a line that looks like a comment, or the space before a line, may be text.</summary>
    [Fact]
    public void No_string_and_no_comment_of_a_script_goes_over_a_line_end()
    {
        var assets = ThemeAssets.For([KnownScripts.Hant, KnownScripts.Hans]);
        string[] scripts = [Encoding.UTF8.GetString(assets.EarlyScript.Bytes.Span), Encoding.UTF8.GetString(assets.Script.Bytes.Span), ThemeResources.ReadText("Books/one-file.js")];
        var lines = scripts.SelectMany(script => script.Split('\n')).ToList();

        Assert.Contains(lines, line => line.Contains('`', StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Count(letter => letter == '`') % 2 == 0 && !line.EndsWith('\\'), line));
        Assert.All(lines, line => Assert.Equal(line.Contains("/*", StringComparison.Ordinal), line.Contains("*/", StringComparison.Ordinal)));
    }
}
