using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace MongoliaEdition.Tests.SpecTables;

/// <summary>Gives a theory the cases of a spec; the path is relative to tests/.</summary>
public sealed class SpecAttribute(string path) : DataAttribute
{
    public string Path { get; } = path;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var cases = SpecFile.Read(Repository.Path("tests", Path));
        IReadOnlyCollection<ITheoryDataRow> rows = [.. cases.Select(Row)];
        return ValueTask.FromResult(rows);
    }

    // Each case is a test that can be run alone: a hunt for mutants takes the cheapest that reach one.
    public override bool SupportsDiscoveryEnumeration() => true;

    private static TheoryDataRow<SpecCase> Row(SpecCase spec) => new(spec) { TestDisplayName = spec.ToString() };
}
