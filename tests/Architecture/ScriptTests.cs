using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.Architecture.Source;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

/// <summary>Only the table of scripts names particular scripts. See Specs/scripts.md.</summary>
public class ScriptTests
{
    private static readonly ImmutableArray<SpecCase> Spec = SpecFile.Read(Repository.Path("tests", "Architecture", "Specs", "scripts.md"));

    /// <summary>zh-Hant in whatever case, but not the beginning of zh-Hant-HK, which is its own row.</summary>
    private static readonly Regex Tag = new($@"(?<![\w-])({Alternatives("tag")})(?![\w-])", RegexOptions.IgnoreCase);

    /// <summary>The word in a name of several: InHant, HantStrokes, hant.</summary>
    private static readonly Regex Name = new($@"(?<![A-Z])({Alternatives("name")})(?![a-z])|(?<![A-Za-z])(?i:{Alternatives("name")})(?![a-z])");

    private static readonly ImmutableArray<(string Path, string Finding)> Found = [.. Names(), .. Strings(), .. Others()];

    [Fact]
    public void Nothing_but_their_table_knows_which_scripts_there_are() => Findings.AreNone(
        from found in Found
        where !Exceptions.Any(exception => found.Path.StartsWith(exception, StringComparison.Ordinal))
        select found.Finding,
        "ask the row of the script, or keep a value for each script");

    [Fact]
    public void Each_exception_is_needed() => Findings.AreNone(
        Exceptions.Where(exception => !Found.Any(found => found.Path.StartsWith(exception, StringComparison.Ordinal))),
        "strike them from the spec");

    /// <summary>Else "is it Traditional?" would only be asked in other words.</summary>
    [Fact]
    public void Only_the_converter_asks_which_characters_a_script_has() => Findings.AreNone(
        from reference in Reference.All
        where reference.Type == nameof(CharacterSet) && reference.From.Project.Name is not ("Documents" or "Conversion")
        group reference by reference.From.At(reference.Name) into line
        select line.Key,
        "give the row of the script what the answer is for");

    private static IEnumerable<string> Exceptions => Spec.Where(spec => spec.Has("where")).Select(spec => spec["where"]);

    private static IEnumerable<(string Path, string Finding)> Names() =>
        from file in ProductSource.Files
        where !file.IsRazor
        from token in file.Tree.GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.IdentifierToken) && Name.IsMatch(token.ValueText)
        group token.ValueText by (file.Path, Place: file.At(token)) into line
        select (line.Key.Path, $"{line.Key.Place}: the name {string.Join(", ", line.Distinct())}");

    private static IEnumerable<(string Path, string Finding)> Strings() =>
        from wording in Wording.OfCSharp()
        from tag in Tag.Matches(wording.Text)
        select (wording.Path, $"{wording.Place}: the tag {tag.Value} in a string");

    private static IEnumerable<(string Path, string Finding)> Others() =>
        from wording in Wording.OfOthers(".razor", ".js", ".css")
        where Tag.IsMatch(wording.Text) || Name.IsMatch(wording.Text)
        select (wording.Path, $"{wording.Place}: {wording.Text.Trim()}");

    private static string Alternatives(string column) =>
        string.Join('|', Spec.Where(spec => spec.Has(column)).Select(spec => Regex.Escape(spec[column])));
}
