using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongoliaEdition.Wiki.Api;

/// <summary>What MediaWiki's API answers (formatversion 2), as far as it is read.</summary>
internal sealed record ApiAnswer
{
    public ApiError? Error { get; init; }

    public Dictionary<string, JsonElement>? Continue { get; init; }

    public ApiQuery? Query { get; init; }

    [JsonPropertyName("expandtemplates")]
    public ApiExpansion? Expansion { get; init; }
}

internal sealed record ApiError(string? Code, string? Info);

internal sealed record ApiExpansion(string? Wikitext);

internal sealed record ApiQuery
{
    public ApiGeneral? General { get; init; }

    [JsonPropertyName("rightsinfo")]
    public ApiRights? Rights { get; init; }

    public ApiRepository[] Repos { get; init => field = Whole.Of(value); } = [];

    public ApiPage[] Pages { get; init => field = Whole.Of(value); } = [];

    public ApiChange[] Normalized { get; init => field = Whole.Of(value); } = [];
}

internal sealed record ApiChange(string? From, string? To);

internal sealed record ApiGeneral(string? Sitename, string? Generator, string? Server, string? Articlepath, string? Lang, string? Wikiid);

internal sealed record ApiRights(string? Url, string? Text);

internal sealed record ApiRepository(string? Name, string? Url, string? RootUrl, string? ThumbUrl);

internal sealed record ApiPage
{
    public long Pageid { get; init; }

    public string Title { get; init => field = value ?? ""; } = "";

    public bool Missing { get; init; }

    public bool Invalid { get; init; }

    public long Lastrevid { get; init; }

    /// <summary>The title in the scripts of the wiki's language.</summary>
    [JsonPropertyName("varianttitles")]
    public Dictionary<string, string>? VariantTitles { get; init; }

    public ApiRevision[] Revisions { get; init => field = Whole.Of(value); } = [];

    [JsonPropertyName("imageinfo")]
    public ApiFile[] Files { get; init => field = Whole.Of(value); } = [];

    public ApiUser[] Contributors { get; init => field = Whole.Of(value); } = [];

    [JsonPropertyName("anoncontributors")]
    public int Anonymous { get; init; }
}

internal sealed record ApiRevision(long Revid, string? Timestamp, string? Sha1, ApiSlots? Slots);

internal sealed record ApiSlots(ApiSlot? Main);

internal sealed record ApiSlot(string? Content, string? Contentmodel);

internal sealed record ApiUser(string? Name);

internal sealed record ApiFile
{
    public string? Timestamp { get; init; }

    public string? User { get; init; }

    public string? Url { get; init; }

    [JsonPropertyName("descriptionurl")]
    public string? PageUrl { get; init; }

    [JsonPropertyName("thumburl")]
    public string? ThumbnailUrl { get; init; }

    public string? Sha1 { get; init; }

    public long Size { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public string? Mime { get; init; }

    [JsonPropertyName("extmetadata")]
    public Dictionary<string, ApiMetadata>? Metadata { get; init; }
}

internal sealed record ApiMetadata(JsonElement Value);

/// <summary>Lists as they are meant: one that is missing is empty, and nothing in one is null, whatever the wiki writes.</summary>
internal static class Whole
{
    public static T[] Of<T>(T?[]? items)
        where T : class => [.. (items ?? []).OfType<T>()];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 32)]
[JsonSerializable(typeof(ApiAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext;
