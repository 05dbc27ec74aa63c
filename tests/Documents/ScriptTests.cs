using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Documents;

public class ScriptTests
{
    [Theory, Spec("Documents/Specs/scripts.md")]
    public void Each_script_has_its_value(SpecCase spec)
    {
        if (spec.Has("name"))
        {
            Assert.Equal(spec["script"], Script.Find(spec["name"])?.Tag ?? "no");
            return;
        }

        var values = Values(spec["given"])!;
        if (spec.Has("other"))
        {
            var other = Values(spec["other"]);
            Assert.Equal(spec["equal"], Word(values.Equals(other)));
            Assert.Equal(spec["equal"], Word(values.Equals((object?)other)));
            Assert.True(spec["equal"] == "no" || values.GetHashCode() == other!.GetHashCode());
            return;
        }

        var script = Script.Find(spec["asked for"])!;
        Assert.Equal((spec["covered"], spec["found"], spec["nearest"]), (Word(values.Covers(script)), values.Find(script) ?? "", values.Nearest(script)));
        Assert.Equal(spec["there"], Record.Exception(() => values[script]) is KeyNotFoundException ? "no" : values[script]);
        Assert.Equal(spec["given"], string.Join(' ', values.Select((own, value) => $"{own}={value}").Values));
        Assert.Equal(values.Values[0], values.First);
    }

    /// <summary>Null where nothing is given.</summary>
    private static PerScript<string>? Values(string cell)
    {
        var pairs = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return PerScript.Present(script => pairs.GetValueOrDefault(script.Tag));
    }

    private static string Word(bool value) => value ? "yes" : "no";
}
