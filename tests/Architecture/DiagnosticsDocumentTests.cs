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

    private static readonly string[] Codes = [.. Descriptors().Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_code_has_its_own_paragraph_in_order()
    {
        var explained = Heading().Matches(Document).Select(match => match.Groups["code"].Value);

        Assert.Equal(Codes, explained);
    }

    [Fact]
    public void Every_paragraph_names_a_cure()
    {
        var silent = Document.Split("\n### ").Skip(1).Where(paragraph => !paragraph.Contains("\nCure: ", StringComparison.Ordinal));

        Assert.Empty(silent.Select(paragraph => paragraph.Split('\n')[0]));
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        from assembly in Stages()
        from type in assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where field.FieldType == typeof(DiagnosticDescriptor)
        select (DiagnosticDescriptor)field.GetValue(null)!;

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
