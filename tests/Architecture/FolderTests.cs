using System.Collections.Immutable;
using MongoliaEdition.Tests.Architecture.Source;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

/// <summary>Folders within a project form no cycles.</summary>
public class FolderTests
{
    public static TheoryData<string> Projects => [.. ProjectFile.All.Select(project => project.Folder)];

    [Theory, MemberData(nameof(Projects))]
    public void No_rooms_of_a_project_need_each_other(string project)
    {
        var rooms = new Rooms(Reference.All.Where(reference => reference.From.Project == reference.To.Project && reference.From.Project.Folder == project));

        Findings.AreNone(rooms.Cycles().Select(cycle => Told(rooms, cycle)), "of each circle one door must go");
    }

    private static string Told(Rooms rooms, ImmutableArray<string> cycle) =>
        string.Join(" -> ", [.. cycle, cycle[0]]) + string.Concat(cycle.Select((room, i) => Told(rooms, room, cycle[(i + 1) % cycle.Length])));

    private static string Told(Rooms rooms, string from, string to)
    {
        var pairs = rooms.Door(from, to).DistinctBy(reference => (reference.From, reference.To)).ToArray();
        var more = pairs.Length > 1 ? $" (and {pairs.Length - 1} more pairs of files)" : "";
        return $"\n  {from} -> {to}: {pairs[0].From.At(pairs[0].Name)} names {pairs[0].Type} of {pairs[0].To.Path}{more}";
    }
}
