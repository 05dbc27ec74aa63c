using System.Globalization;
using System.Net;

namespace MongoliaEdition.Wiki.Connection;

/// <summary>Reads an answer of HTTP, as far as it is one.</summary>
internal static class AnswerReader
{
    // The API says so even where the status is 200 (www.mediawiki.org/wiki/Manual:Maxlag_parameter).
    private static readonly string[] BusyErrors = ["maxlag", "ratelimited", "readonly"];

    /// <summary>What the head of an answer settles; null where the body is wanted.</summary>
    public static Attempt? WithoutBody(WikiRequest request, HttpResponseMessage answer) => answer switch
    {
        { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable } => Attempt.Busy(request.Address, RetryAfter(answer)),
        _ when ApiErrorOf(answer) is { } error && BusyErrors.Contains(error) => Attempt.Busy(request.Address, RetryAfter(answer)),
        { StatusCode: >= HttpStatusCode.InternalServerError } => Attempt.Broke(request.Address, Status(answer)),
        { StatusCode: HttpStatusCode.OK } => null,
        { Headers.Location: { } location } when IsRedirect(answer) && request.Form is null => Attempt.LeadsTo(new Uri(request.Address, location)),
        _ => Attempt.Failed(request.Address, WikiDiagnostics.Refused, Status(answer)),
    };

    public static async Task<Attempt> ReadAsync(WikiRequest request, HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.Content.Headers.ContentLength > request.MaxBytes)
        {
            return TooLarge(request);
        }

        using var body = new MemoryStream();
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > request.MaxBytes)
            {
                return TooLarge(request);
            }
        }

        return Attempt.Arrived(new WikiBody(request.Address, answer.Content.Headers.ContentType?.MediaType ?? "", body.ToArray()));
    }

    private static Attempt TooLarge(WikiRequest request) => Attempt.Failed(request.Address, WikiDiagnostics.TooLarge, request.MaxBytes);

    private static bool IsRedirect(HttpResponseMessage answer) => (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308;

    private static string Status(HttpResponseMessage answer) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {answer.ReasonPhrase}").TrimEnd();

    private static string? ApiErrorOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("MediaWiki-API-Error", out var values) ? values.First() : null;

    private static TimeSpan? RetryAfter(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } pause } => pause,
        { Date: { } date } => date - (answer.Headers.Date ?? DateTimeOffset.UtcNow) is var pause && pause > TimeSpan.Zero ? pause : TimeSpan.Zero,
        _ => null,
    };
}
