namespace MongoliaEdition.Pipeline;

/// <summary>Checks and normalises <see cref="EditionOptions.BaseUrl"/>, wherever it comes from.</summary>
public static class BaseUrl
{
    /// <summary>Whether it is an absolute http or https address.</summary>
    public static bool IsValid(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    /// <summary>Without a trailing slash, as pages add their own.</summary>
    public static string? Normalize(string? value) => value?.TrimEnd('/');
}
