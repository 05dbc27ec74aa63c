using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MongoliaEdition.Tests.Architecture.Source;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

/// <summary>Scripts are data: only their table knows which there are. See Specs/scripts.md.</summary>
public class ScriptTests
{
    private const string Cure = "ask the row of the script (Script), or keep a value for each script (PerScript)";

    private static readonly ImmutableArray<SpecCase> Spec = SpecFile.Read(Repository.Path("tests", "Architecture", "Specs", "scripts.md"));

    /// <summary>zh-Hant in whatever case, but not the beginning of zh-Hant-HK, which is its own row.</summary>
    private static readonly Regex Tag = new($@"(?<![\w-])({Alternatives("tag")})(?![\w-])", RegexOptions.IgnoreCase);

    /// <summary>The word in a name of several: InHant, HantStrokes, hant.</summary>
    private static readonly Regex Name = new($@"(?<![A-Z])({Alternatives("name")})(?![a-z])|(?<![A-Za-z])(?i:{Alternatives("name")})(?![a-z])");

    [Fact]
    public void No_name_of_the_code_is_that_of_one_script() => Findings.AreNone(
        from file in ProductSource.Files
        where !file.IsRazor && IsHeld(file.Path)
        from token in file.Tree.GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.IdentifierToken) && Name.IsMatch(token.ValueText)
        select $"{file.At(token)}: {token.ValueText}",
        Cure);

    [Fact]
    public void No_string_is_the_tag_of_one_script() => Findings.AreNone(
        from wording in Wording.OfCSharp()
        where IsHeld(wording.Path)
        from tag in Tag.Matches(wording.Text)
        select $"{wording.Place}: {tag.Value}",
        Cure);

    [Fact]
    public void No_page_style_or_script_of_the_browser_names_one_script() => Findings.AreNone(
        from wording in Wording.OfOthers(".razor", ".js", ".css")
        where IsHeld(wording.Path) && (Tag.IsMatch(wording.Text) || Name.IsMatch(wording.Text))
        select $"{wording.Place}: {wording.Text.Trim()}",
        Cure);

    [Fact]
    public void Each_exception_is_needed() => Findings.AreNone(
        from exception in Exceptions
        where !ProductFiles.OfTheProduct(".cs", ".razor", ".js", ".css").Any(path => path.StartsWith(exception, StringComparison.Ordinal))
        select exception,
        "strike them from the spec");

    private static IEnumerable<string> Exceptions => Spec.Where(spec => spec.Has("where")).Select(spec => spec["where"]);

    private static bool IsHeld(string path) => !Exceptions.Any(exception => path.StartsWith(exception, StringComparison.Ordinal));

    private static string Alternatives(string column) =>
        string.Join('|', Spec.Where(spec => spec.Has(column)).Select(spec => Regex.Escape(spec[column])));
}
