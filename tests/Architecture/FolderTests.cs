using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using MongoliaEdition.Tests.Architecture.Source;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

/// <summary>Folders are rooms: what one room names of another, that one must not need of the first.</summary>
public class FolderTests
{
    public static TheoryData<string> Projects => [.. ProductSource.Projects];

    [Theory, MemberData(nameof(Projects))]
    public void No_rooms_of_a_project_need_each_other(string project)
    {
        var rooms = new Rooms(Reference.All.Where(reference => reference.From.Project == project && reference.To.Project == project));

        Assert.True(!rooms.Cycles().Any(), string.Join("\n\n", rooms.Cycles().Select(cycle => Told(rooms, cycle))));
    }

    /// <summary>A reference whose target is not found would be a door that nobody sees.</summary>
    [Fact]
    public void The_model_understands_every_name()
    {
        var unknown = from diagnostic in ProductSource.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
                      where diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id is not MadeByGenerators
                      select diagnostic.ToString();

        Assert.Empty(unknown);
    }

    private const string MadeByGenerators = "CS8795";

    private static string Told(Rooms rooms, ImmutableArray<string> cycle) =>
        $"{string.Join(" -> ", [.. cycle, cycle[0]])}: break one of these doors\n"
        + string.Join("\n", cycle.Select((room, i) => Told(rooms, room, cycle[(i + 1) % cycle.Length])));

    private static string Told(Rooms rooms, string from, string to)
    {
        var pairs = rooms.Door(from, to).GroupBy(reference => (reference.From, reference.To)).ToArray();
        var first = pairs[0].First();
        return $"  {from} -> {to}: {first.From.At(first.Name)} names {first.Type} of {first.To.Path}"
            + (pairs.Length > 1 ? $" (and {pairs.Length - 1} more pairs of files)" : "");
    }
}
