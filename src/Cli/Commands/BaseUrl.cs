namespace MongoliaEdition.Cli.Commands;

/// <summary>The address of a site as an option.</summary>
internal static class BaseUrl
{
    public static bool IsValid(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    /// <summary>Without a slash at its end, as pages append their own.</summary>
    public static string? Normalize(string? value) => value?.TrimEnd('/');
}
