using System.Collections.Immutable;
using MongoliaEdition.Annotations;

namespace MongoliaEdition.Editions;

/// <summary>Sets the works of references.yml in words: Chinese works in the Chinese way, others in that of their authors.</summary>
internal static class WorkBuilder
{
    public static ImmutableArray<Work> Build(ImmutableArray<BibliographyItem> items, EditorsTexts texts) =>
        [.. items.Select(item => Build(item, texts)).OrderBy(work => work.Language is null ? 0 : 1).ThenBy(work => work.ShortName, StringComparer.Ordinal)];

    private static Work Build(BibliographyItem item, EditorsTexts texts)
    {
        var isChinese = item.Field("language") is not { } language || language.StartsWith("zh", StringComparison.Ordinal);
        string Written(string text) => isChinese ? texts.Of(text) : text;
        var creators = Creators(item, isChinese);
        return new Work(
            item.Id,
            item.Type,
            isChinese ? null : item.Field("language"),
            creators is null ? null : Written(creators),
            Written(item.Title),
            item.Field("container-title") is { } container ? Written(container) : null,
            Written(isChinese ? ChineseDetails(item) : ForeignDetails(item)),
            Written(ShortName(item)),
            item.Field("URL") is { } url ? UrlEncoding.Encode(url) : null);
    }

    private static string? Creators(BibliographyItem item, bool isChinese)
    {
        var people = item.Authors.IsEmpty ? item.Editors : item.Authors;
        return people.IsEmpty ? null : string.Join(isChinese ? "、" : "; ", people.Select(person => FullName(person, isChinese)));
    }

    private static string FullName(PersonName name, bool isChinese) => (name.Literal, name.Given) switch
    {
        ({ } literal, _) => literal,
        (_, null) => name.Family ?? "",
        _ => isChinese ? name.Family + name.Given : $"{name.Family}, {name.Given}",
    };

    private static string ShortName(BibliographyItem item)
    {
        var people = item.Authors.IsEmpty ? item.Editors : item.Authors;
        var name = people.IsEmpty ? item.Title : people[0].Family ?? people[0].Literal ?? item.Title;
        return Year(item) is { } year ? $"{name} {year}" : name;
    }

    private static string ChineseDetails(BibliographyItem item) => string.Join("，", Present(
        Joined(item.Field("publisher-place"), "：", item.Field("publisher")),
        item.Field("issued"),
        item.Field("volume") is { } volume ? $"第{volume}卷" : null,
        item.Field("issue") is { } issue ? $"第{issue}期" : null,
        item.Field("page")));

    private static string ForeignDetails(BibliographyItem item) => string.Join(", ", Present(
        Joined(item.Field("publisher-place"), ": ", item.Field("publisher")),
        Joined(item.Field("volume"), "/", item.Field("issue")),
        item.Field("issued"),
        item.Field("page")));

    private static string? Year(BibliographyItem item) => item.Field("issued") is { Length: >= 4 } issued ? issued[..4] : null;

    private static string? Joined(string? left, string separator, string? right) =>
        Present(left, right).ToImmutableArray() is { IsEmpty: false } parts ? string.Join(separator, parts) : null;

    private static IEnumerable<string> Present(params string?[] parts) => parts.OfType<string>();
}
