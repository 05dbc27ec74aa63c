using Xunit;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>Reports all violations of a rule, one per line, and how to fix them.</summary>
internal static class Findings
{
    public static void AreNone(IEnumerable<string> findings, string cure)
    {
        var lines = findings.ToArray();
        Assert.True(lines.Length == 0, $"{lines.Length} found; {cure}\n{string.Join('\n', lines)}");
    }
}
