using System.Collections.Immutable;

namespace MongoliaEdition.Wiki.Connection;

/// <param name="Form">Sent as a form by POST; null for GET.</param>
public sealed record WikiRequest(Uri Address, int MaxBytes, ImmutableArray<KeyValuePair<string, string>>? Form = null)
{
    public HttpRequestMessage ToMessage() => Form is { } form
        ? new HttpRequestMessage(HttpMethod.Post, Address) { Content = new FormUrlEncodedContent(form) }
        : new HttpRequestMessage(HttpMethod.Get, Address);
}

/// <summary>A whole answer.</summary>
public sealed record WikiBody(Uri Address, string MediaType, byte[] Bytes);
