using System.Xml.Linq;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

public class ReferenceTests
{
    [Theory, Spec("Architecture/Specs/references.md")]
    public void A_project_references_what_the_table_says(SpecCase spec)
    {
        var project = XDocument.Load(Directory.GetFiles(Repository.Path(spec["project"]), "*.csproj").Single());

        Assert.Equal(Names(spec["references"]), Included(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Order());
        Assert.Equal(Names(spec["packages"]), Included(project, "PackageReference").Order());
    }

    [Fact]
    public void Every_project_of_the_product_is_in_the_table()
    {
        var known = SpecFile.Read(Repository.Path("tests", "Architecture", "Specs", "references.md")).Select(spec => spec["project"]);
        var found = Directory.GetDirectories(Repository.Path("src")).Select(folder => "src/" + Path.GetFileName(folder)).Append("theme");

        Assert.Equal(found.Order(), known.Order());
    }

    private static IOrderedEnumerable<string> Names(string cell) =>
        cell.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order();

    private static IEnumerable<string> Included(XDocument project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")!.Value.Replace('\\', '/'));
}
