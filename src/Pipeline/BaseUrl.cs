namespace MongoliaEdition.Pipeline;

/// <summary>The rule for <see cref="EditionOptions.BaseUrl"/>, whoever gives it.</summary>
public static class BaseUrl
{
    /// <summary>Whether it is an absolute address of http or https.</summary>
    public static bool IsValid(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    /// <summary>Without a slash at its end, as pages append their own.</summary>
    public static string? Normalize(string? value) => value?.TrimEnd('/');
}
