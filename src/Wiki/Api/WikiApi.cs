using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Connection;

namespace MongoliaEdition.Wiki.Api;

/// <summary>Asks MediaWiki's API.</summary>
internal sealed class WikiApi(WikiConnection connection, Uri address)
{
    // Answers are continued by parts; a wiki that never ends one is not followed for ever.
    private const int MostParts = 100;

    public WikiConnection Connection => connection;

    public Uri Address => address;

    /// <summary>The parts of the answer to a query, until it is complete; null with a diagnostic if one of them is missing.</summary>
    public async Task<List<ApiQuery>?> QueryAsync(IEnumerable<(string Key, string Value)> parameters, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var (asked, parts) = (parameters.Prepend(("action", "query")).ToList(), new List<ApiQuery>());
        var next = asked;
        while (parts.Count < MostParts)
        {
            if (await AskAsync(next, isLong: false, diagnostics, cancellation) is not { } answer)
            {
                return null;
            }

            parts.Add(answer.Query ?? new ApiQuery());
            if (answer.Continue is not { Count: > 0 } rest)
            {
                return parts;
            }

            next = [.. asked.Where(pair => !rest.ContainsKey(pair.Item1)), .. rest.Select(pair => (pair.Key, pair.Value.ToString()))];
        }

        return parts;
    }

    /// <param name="isLong">Whether the parameters are too long for an address.</param>
    public async Task<ApiAnswer?> AskAsync(
        IEnumerable<(string Key, string Value)> parameters, bool isLong, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var all = parameters.Concat([("format", "json"), ("formatversion", "2"), ("maxlag", "5")]).ToList();
        var body = await connection.SendAsync(isLong ? Long(all) : Short(all), diagnostics, cancellation);
        return body is null ? null : Read(body, diagnostics);
    }

    private WikiRequest Long(List<(string Key, string Value)> parameters) => new(
        address, connection.Limits.AnswerBytes, [.. parameters.Select(pair => KeyValuePair.Create(pair.Key, pair.Value))]);

    private WikiRequest Short(List<(string Key, string Value)> parameters) => new(
        new Uri($"{address.AbsoluteUri}?{string.Join('&', parameters.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"))}"), connection.Limits.AnswerBytes);

    private ApiAnswer? Read(WikiBody body, DiagnosticBag diagnostics)
    {
        var place = Location.OfFile(Attempt.Shown(address));
        if (Problem(body, out var answer) is { } problem)
        {
            diagnostics.Add(WikiDiagnostics.NoJson.At(place, problem));
            return null;
        }

        if (answer!.Error is { } error)
        {
            diagnostics.Add(WikiDiagnostics.ApiError.At(place, error.Info ?? "no reason is given", error.Code ?? "error"));
            return null;
        }

        return answer;
    }

    private static string? Problem(WikiBody body, out ApiAnswer? answer)
    {
        answer = null;
        if (body.MediaType != "application/json")
        {
            return $"its type is {(body.MediaType.Length > 0 ? body.MediaType : "not said")}, not application/json";
        }

        if (!Utf8.IsValid(body.Bytes))
        {
            return "it is not UTF-8";
        }

        try
        {
            answer = JsonSerializer.Deserialize(body.Bytes, ApiJson.Default.ApiAnswer);
            return answer is null ? "it says nothing" : null;
        }
        catch (JsonException mistake)
        {
            return $"it is no JSON as the API writes it ({mistake.Path ?? "$"})";
        }
    }
}
