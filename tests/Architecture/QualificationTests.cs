using System.Text.RegularExpressions;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

/// <summary>The one rule of .editorconfig enforced by neither the build nor white-space formatting.</summary>
public partial class QualificationTests
{
    private static readonly string[] Rooms = ["src", "theme", "tests"];

    [Fact]
    public void No_member_is_named_with_this()
    {
        var named =
            from room in Rooms
            from file in Directory.GetFiles(Repository.Path(room), "*.cs", SearchOption.AllDirectories)
            where Qualified().IsMatch(File.ReadAllText(file))
            select file;

        Assert.Empty(named);
    }

    [GeneratedRegex(@"\bthis\.\w")]
    private static partial Regex Qualified();
}
