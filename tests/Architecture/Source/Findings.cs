using Xunit;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>What a rule of the house found wrong: all of it, a line each, and the cure once.</summary>
internal static class Findings
{
    public static void AreNone(IEnumerable<string> findings, string cure)
    {
        var lines = findings.ToArray();
        Assert.True(lines.Length == 0, $"{lines.Length} found; {cure}\n{string.Join('\n', lines)}");
    }
}
