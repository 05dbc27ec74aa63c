using System.Reflection;
using System.Text.RegularExpressions;
using MongoliaEdition.Cli;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

/// <summary>Every code that the program can print is explained in docs/diagnostics.md, and nothing else is.</summary>
public partial class DiagnosticsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.Path("docs", "diagnostics.md"));

    private static readonly (string Code, string Project)[] Codes = [.. Descriptors().OrderBy(raised => raised.Code, StringComparer.Ordinal)];

    [Fact]
    public void Every_code_has_its_own_paragraph_in_order()
    {
        var explained = Heading().Matches(Document).Select(match => match.Groups["code"].Value);

        Assert.Equal(Codes.Select(raised => raised.Code), explained);
    }

    [Fact]
    public void Every_paragraph_names_a_cure()
    {
        var silent = Document.Split("\n### ").Skip(1).Where(paragraph => !paragraph.Contains("\nCure: ", StringComparison.Ordinal));

        Assert.Empty(silent.Select(paragraph => paragraph.Split('\n')[0]));
    }

    [Fact]
    public void A_code_has_a_number_of_its_project()
    {
        var ranges = SpecFile.Read(Repository.Path("docs", "diagnostics.md"));
        var strays = Codes.Where(raised => ranges.Single(range => Holds(range["codes"], raised.Code))["project"] != raised.Project);

        Assert.Empty(strays);
    }

    private static bool Holds(string range, string code) =>
        range.Split('-') is [var first, var last] && string.CompareOrdinal(first, code) <= 0 && string.CompareOrdinal(code, last) <= 0;

    private static IEnumerable<(string Code, string Project)> Descriptors() =>
        from assembly in Stages()
        from type in assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where field.FieldType == typeof(DiagnosticDescriptor)
        select (((DiagnosticDescriptor)field.GetValue(null)!).Code, assembly.GetName().Name!["MongoliaEdition.".Length..]);

    private static IEnumerable<Assembly> Stages()
    {
        var host = typeof(CommandLine).Assembly;
        return Directory.GetFiles(Path.GetDirectoryName(host.Location)!, "MongoliaEdition.*.dll")
            .Where(file => !file.Contains(".Tests.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Assembly.LoadFrom);
    }

    [GeneratedRegex("^### (?<code>ED[0-9]{3}) - ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
