using System.Text.RegularExpressions;
using System.Xml.Linq;
using MongoliaEdition.Tests.Architecture.Source;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

/// <summary>Checks the references between projects against the table in docs/architecture.md.</summary>
public partial class ReferenceTests
{
    private const string Table = "../docs/architecture.md";

    [Theory, Spec(Table)]
    public void A_project_references_what_the_table_says(SpecCase spec)
    {
        var project = ProjectFile.All.Single(project => project.Folder == spec["project"]);

        Assert.Equal(Names(spec["references"]), project.References.Order());
        Assert.Equal(Names(spec["packages"]), project.Packages.Order());
    }

    [Theory, Spec(Table)]
    public void A_project_needs_what_it_references(SpecCase spec)
    {
        var known = Reference.All.Where(reference => reference.From.Project.Folder == spec["project"]).Select(reference => reference.To.Project.Name);

        Assert.Empty(Names(spec["references"]).Except(known));
    }

    [Fact]
    public void The_table_has_every_project_after_those_it_references()
    {
        var order = SpecFile.Read(Repository.Path("docs", "architecture.md")).Select(spec => spec["project"]).ToList();

        Assert.Equal(ProjectFile.All.Select(project => project.Folder), order.Order(StringComparer.Ordinal));
        Assert.Empty(
            from project in ProjectFile.All
            from reference in project.References
            where order.IndexOf(ProjectFile.Named(reference).Folder) > order.IndexOf(project.Folder)
            select $"{project.Name} knows {reference}, which comes later");
    }

    /// <summary>Otherwise a project could use transitive references that are not in the table.</summary>
    [Fact]
    public void A_reference_of_a_reference_is_none()
    {
        var rules = XDocument.Load(Repository.Path("Directory.Build.props"));

        Assert.Equal("true", rules.Descendants("DisableTransitiveProjectReferences").Single().Value);
    }

    [Theory, InlineData("README.md"), InlineData("docs/architecture.md")]
    public void In_a_picture_no_project_knows_one_to_its_right(string document)
    {
        var drawn = File.ReadLines(Repository.Path(document)).Where(line => line.Contains("─>", StringComparison.Ordinal)).SelectMany(Drawn).ToArray();

        Assert.NotEmpty(drawn);
        Assert.Empty(
            from left in drawn
            from right in drawn
            where left.Column < right.Column && left.Project.Reach.Contains(right.Project)
            select $"{left.Project.Name} knows {right.Project.Name}");
    }

    private static IEnumerable<(ProjectFile Project, int Column)> Drawn(string line) =>
        from word in Word().Matches(line)
        from project in ProjectFile.All
        where project.Folder.Split('/')[^1] == word.Value
        select (project, word.Index);

    private static IOrderedEnumerable<string> Names(string cell) =>
        cell.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
