using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>Tells what is wrong in full: a list of problems is what a failure of these tests is good for.</summary>
internal static class Problems
{
    private const int Told = 40;

    public static void AssertNone(IEnumerable<string> problems)
    {
        var all = problems.Distinct().ToArray();
        if (all.Length > 0)
        {
            var rest = all.Length > Told ? $"\n… and {all.Length - Told} more" : "";
            Assert.Fail($"{all.Length} problems:\n{string.Join('\n', all.Take(Told))}{rest}");
        }
    }
}
