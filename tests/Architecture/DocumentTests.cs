using System.Reflection;
using System.Text.RegularExpressions;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Tests.Architecture.Source;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

/// <summary>Checks statements of the developer documents against the code.</summary>
public partial class DocumentTests
{
    private static readonly string[] Documents =
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.Path("docs"), "*.md")).Order(StringComparer.Ordinal)];

    /// <summary>A name in a code span: <c>SourceText</c>, <c>EditionPipeline.RunAsync</c>, the room <c>Parsing</c>.</summary>
    [Fact]
    public void Every_name_of_the_code_is_one() => Findings.AreNone(
        from span in Spans("docs/architecture.md")
        where NameOfCode().IsMatch(span.Text)
        from name in span.Text.Split('.')
        where !DeclaredNames.All.Contains(name) && !ProductSource.Files.Any(file => file.Room.EndsWith('/' + name, StringComparison.Ordinal))
        select $"{span.Place}: {span.Text}",
        "name what there is");

    [Fact]
    public void Every_path_leads_somewhere() => Findings.AreNone(
        from document in (string[])["README.md", "docs/architecture.md", "docs/conversion.md"]
        from span in Spans(document)
        where PathInRepository().IsMatch(span.Text) && !Exists(Repository.Root, span.Text.TrimEnd('/').Split('/'))
        select $"{span.Place}: {span.Text}",
        "name what there is");

    [Fact]
    public void Every_link_to_a_file_arrives() => Findings.AreNone(
        from document in Documents
        from link in LinkToFile().Matches(File.ReadAllText(document))
        where !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, link.Groups["path"].Value))
        select $"{Path.GetRelativePath(Repository.Root, document)}: {link.Groups["path"].Value}",
        "link to what there is");

    [Fact]
    public async Task The_README_lists_the_commands_that_there_are()
    {
        using var output = new StringWriter();
        using var terminal = new Terminal(Stream.Null, output, TextWriter.Null, Repository.Root);
        await new CommandLine(terminal).RunAsync(["--help"], TestContext.Current.CancellationToken);
        var commands = CommandInHelp().Matches(output.ToString().Split("Commands:")[1]).Select(match => match.Groups["name"].Value);
        var table = File.ReadAllText(Repository.Path("README.md")).Split("## Commands")[1].Split("\n## ")[0];
        var listed = CommandInTable().Matches(table).Select(match => match.Groups["name"].Value);

        Assert.Equal(commands.Order(StringComparer.Ordinal), listed.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_README_lists_the_exit_codes_that_there_are()
    {
        var constants = typeof(CommandLine).Assembly.GetTypes().Single(type => type.Name == "ExitCode").GetFields(BindingFlags.Public | BindingFlags.Static);
        var sentence = ExitCodes().Match(File.ReadAllText(Repository.Path("README.md"))).Value;

        Assert.Equal(constants.Select(code => (int)code.GetValue(null)!).Order(), Number().Matches(sentence).Select(match => int.Parse(match.ValueSpan)));
    }

    private static IEnumerable<Wording> Spans(string document) =>
        from line in Wording.OfFile(document)
        from span in CodeSpan().Matches(line.Text)
        select line with { Text = span.Groups["text"].Value };

    private static bool Exists(string folder, ReadOnlySpan<string> parts)
    {
        if (parts.IsEmpty)
        {
            return true;
        }

        var rest = parts[1..].ToArray();
        return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder, parts[0]).Any(entry => Exists(entry, rest));
    }

    [GeneratedRegex("(?<!`)`(?<text>[^`]+)`(?!`)")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^[A-Z][a-z]\w*(\.[A-Z]\w*)?$")]
    private static partial Regex NameOfCode();

    [GeneratedRegex(@"^(src|theme|tests|docs|input|\.ci|\.github)(/[\w.*-]+)*/?$")]
    private static partial Regex PathInRepository();

    [GeneratedRegex(@"\]\((?<path>(?!\w+:)[^)#]+)(#[^)]*)?\)")]
    private static partial Regex LinkToFile();

    [GeneratedRegex(@"^ +(?<name>[a-z]+)\b", RegexOptions.Multiline)]
    private static partial Regex CommandInHelp();

    [GeneratedRegex(@"(?<=^\|[^|\n]*)`(?<name>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex CommandInTable();

    [GeneratedRegex("Exit codes: [^.]*")]
    private static partial Regex ExitCodes();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
