using MongoliaEdition.Apparatus.Schemas;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Loading;

public class SchemaTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Repository.Path("input", "schema")).Select(file => Path.GetFileName(file)!)];

    [Theory, MemberData(nameof(Names))]
    public void The_committed_schema_is_what_the_command_writes(string name)
    {
        var committed = File.ReadAllText(Repository.Path("input", "schema", name));

        Assert.Equal(EditionSchemas.All.Single(schema => schema.FileName == name).Json, committed);
    }

    [Fact]
    public void No_other_schema_is_committed() =>
        Assert.Equal(
            EditionSchemas.All.Select(schema => schema.FileName),
            Directory.GetFiles(Repository.Path("input", "schema")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_file_that_names_its_schema_names_the_right_one()
    {
        var files = Directory.GetFiles(Repository.Path("input"), "*.yml", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(Repository.Path("input"), file).Replace('\\', '/'), Line: File.ReadLines(file).First()))
            .Where(file => file.Line.StartsWith("# yaml-language-server:", StringComparison.Ordinal));

        Assert.All(files, file => Assert.Equal(Modeline(file.Name), file.Line));
    }

    private static string Modeline(string name) => name.Split('/') switch
    {
        ["notes", _] => EditionSchemas.Modeline("note", "../"),
        ["documents", _] => EditionSchemas.Modeline("document", "../"),
        ["glossary", _] => EditionSchemas.Modeline("term", "../"),
        _ => EditionSchemas.Modeline(name.Split('.')[0], ""),
    };
}
