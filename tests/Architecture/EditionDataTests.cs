using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Tests.Architecture.Source;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

/// <summary>The program contains no data of the shipped edition. See Specs/edition-data.md.</summary>
public partial class EditionDataTests
{
    private static readonly ImmutableArray<SpecCase> Exceptions = SpecFile.Read(Repository.Path("tests", "Architecture", "Specs", "edition-data.md"));

    private static readonly ImmutableArray<(Wording Wording, EditionData Data)> Found = [.. Search()];

    [Fact]
    public void Nothing_of_the_shipped_edition_stands_in_the_program() => Findings.AreNone(
        from found in Found
        where !Exceptions.Any(exception => Excepts(exception, found.Wording, found.Data))
        select $"{found.Wording.Place}: {found.Data.Word} is of input/{found.Data.File}: {found.Wording.Text.Trim()}",
        "take it from the edition's files, or from a table of the world");

    [Fact]
    public void Each_exception_is_needed() => Findings.AreNone(
        from exception in Exceptions
        where !Found.Any(found => Excepts(exception, found.Wording, found.Data))
        select exception.ToString(),
        "strike them from the spec");

    private static bool Excepts(SpecCase exception, Wording wording, EditionData data) =>
        exception["word"] == data.Word && wording.Path.StartsWith(exception["where"], StringComparison.Ordinal);

    private static IEnumerable<(Wording Wording, EditionData Data)> Search()
    {
        var all = EditionData.Read();
        var any = SearchValues.Create([.. all.Select(data => data.Word)], StringComparison.Ordinal);
        return from wording in (Wording[])[.. Wording.OfCSharp(), .. Wording.OfOthers(".razor", ".js", ".css"), .. Wording.OfFile("theme/words.json")]
               where wording.Text.AsSpan().ContainsAny(any)
               from data in all
               where Has(wording.Text, data.Word)
               select (wording, data);
    }

    /// <summary>Chinese has no gaps between words; in other writing a word counts whole.</summary>
    private static bool Has(string text, string word) => Enumerable.Any(
        Occurrences(text, word),
        start => Chinese().IsMatch(word) || (!IsOfWord(text, start - 1) && !IsOfWord(text, start + word.Length)));

    private static IEnumerable<int> Occurrences(string text, string word)
    {
        for (var start = text.IndexOf(word, StringComparison.Ordinal); start >= 0; start = text.IndexOf(word, start + 1, StringComparison.Ordinal))
        {
            yield return start;
        }
    }

    private static bool IsOfWord(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] is '-' or '_');

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
