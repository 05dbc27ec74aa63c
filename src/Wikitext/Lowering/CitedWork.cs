using MongoliaEdition.Wikitext.Citations;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>By which keys short references may mean a work: as its template says itself, or by its authors, its editors, or its first author alone, and the year.</summary>
internal static class CitedWork
{
    private const string AnchorPrefix = "CITEREF";

    public static IEnumerable<string> KeysOf(CitationTemplate work)
    {
        var fields = CitationFields.Read(work.Arguments);
        var year = WorkKey.YearIn((fields["date"] ?? fields["original-date"])?.Text ?? "");
        if (work.Arguments.LastOrDefault(argument => argument.Name == "ref")?.Raw is { Length: > 0 } anchor)
        {
            yield return Named(anchor);
        }

        foreach (var role in (string[])["author", "editor"])
        {
            var people = fields.Numbers(role, $"{role}-last").Select(number => (fields[$"{role}-last", number] ?? fields[role, number])!.Text).ToArray();
            if (people.Length > 0)
            {
                yield return WorkKey.Of(people, year);
                yield return WorkKey.Of(people.Take(1).Select(FamilyName), year);
            }
        }

        if ((fields["title"] ?? fields["publisher"])?.Text is { } name)
        {
            yield return WorkKey.Of([name], year);
        }
    }

    /// <summary><c>CITEREFName1999</c>, or <c>{{sfnref|Name|1999}}</c>, which writes it.</summary>
    private static string Named(string anchor)
    {
        var parts = anchor.Trim('{', '}').Split('|');
        return parts.Length > 1
            ? WorkKey.Of(parts[1..], "")
            : WorkKey.Of([anchor.StartsWith(AnchorPrefix, StringComparison.Ordinal) ? anchor[AnchorPrefix.Length..] : anchor], "");
    }

    private static string FamilyName(string person) => person.Split(',', '，')[0];
}
