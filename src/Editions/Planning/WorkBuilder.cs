using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Formats the works of references.yml: Chinese works in Chinese style, others in Western style.</summary>
internal static class WorkBuilder
{
    public static ImmutableArray<Work> Build(ImmutableArray<BibliographyItem> items, EditorsTexts texts) =>
        [.. items.Select(item => Build(item, texts)).OrderBy(work => work.Language is null ? 0 : 1).ThenBy(work => work.ShortName, StringComparer.Ordinal)];

    private static Work Build(BibliographyItem item, EditorsTexts texts)
    {
        var language = WorkLanguage.Of(item);
        var isChinese = language is null;
        string Written(string text) => isChinese ? texts.Of(text) : text;
        string? WrittenIfThere(string? text) => text is null ? null : Written(text);
        return new Work(
            item.Id,
            item.Type,
            language,
            WorkLanguage.OfPrint(item),
            WrittenIfThere(WorkPeople.Creators(item, isChinese)),
            Written(item.Title),
            WrittenIfThere(item.Field("container-title")),
            Written(isChinese ? ChineseDetails(item) : ForeignDetails(item)),
            Written(ShortName(item)),
            item.Field("URL") is { } url ? UrlEncoding.Encode(url) : null,
            item.Field("note") is { } note ? texts.Of(note) : null);
    }

    private static string ShortName(BibliographyItem item)
    {
        var people = item.Authors.IsEmpty ? item.Editors : item.Authors;
        var name = people.IsEmpty ? item.Title : people[0].Family ?? people[0].Literal ?? item.Title;
        return Year(item) is { } year ? $"{name} {year}" : name;
    }

    private static string ChineseDetails(BibliographyItem item) => string.Join("，", Present(
        WorkPeople.Translators(item, isChinese: true),
        Joined(item.Field("publisher-place"), "：", item.Field("publisher")),
        item.Field("issued") is { } issued ? Edtf.Parse(issued).Display : null,
        Joined(Numbered("第", item.Field("volume"), "卷"), "", Numbered("第", item.Field("issue"), "期")),
        Numbered("頁", item.Field("page"), "")));

    private static string ForeignDetails(BibliographyItem item) => item.Type.StartsWith("article", StringComparison.Ordinal)
        ? Joined(
            Joined(Joined(item.Field("volume"), ", ", Numbered("no. ", item.Field("issue"), "")), " ", Numbered("(", item.Field("issued"), ")")),
            ": ",
            item.Field("page")) ?? ""
        : string.Join(". ", Present(
            WorkPeople.Translators(item, isChinese: false),
            Numbered("Vol. ", item.Field("volume"), ""),
            Joined(Joined(item.Field("publisher-place"), ": ", item.Field("publisher")), ", ", item.Field("issued")),
            item.Field("page")));

    private static string? Year(BibliographyItem item) => item.Field("issued") is { Length: >= 4 } issued ? issued[..4] : null;

    private static string? Numbered(string before, string? value, string after) => value is null ? null : before + value + after;

    private static string? Joined(string? left, string separator, string? right) =>
        Present(left, right).ToImmutableArray() is { IsEmpty: false } parts ? string.Join(separator, parts) : null;

    private static IEnumerable<string> Present(params string?[] parts) => parts.OfType<string>();
}
