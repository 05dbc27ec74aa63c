using System.Net;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Wiki.Connection;

/// <summary>
/// One polite client of one wiki: a request at a time, with a name and an address to complain to, patient with a busy wiki. Goes to no host
/// that the wiki does not name, and reads no body to its end that is too long. What fails is a diagnostic.
/// </summary>
public sealed class WikiConnection : IDisposable
{
    private const int MostRedirects = 5;

    private readonly HttpClient _client;
    private readonly ClientLimits _limits;
    private HostList _hosts;

    public WikiConnection(Uri wiki, string userAgent, ClientLimits limits)
    {
        (_limits, _hosts) = (limits, HostList.Of(wiki));
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(15),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", userAgent);
    }

    public ClientLimits Limits => _limits;

    /// <summary>The API has named hosts on which the wiki keeps its files.</summary>
    public void Allow(IEnumerable<Uri> hosts) => _hosts = _hosts.With(hosts);

    /// <summary>The body of the answer; null with a diagnostic where there is none.</summary>
    public async Task<WikiBody?> SendAsync(WikiRequest request, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        for (var (attempt, redirects) = (1, 0); ;)
        {
            var outcome = _hosts.Allows(request.Address)
                ? await TryAsync(request, cancellation)
                : Attempt.Failed(request.Address, WikiDiagnostics.ForeignHost, request.Address.Authority);
            if (outcome.Body is { } body)
            {
                return body;
            }

            if (outcome.Redirect is { } elsewhere && redirects++ < MostRedirects)
            {
                request = request with { Address = elsewhere };
            }
            else if (outcome.MayPass && attempt < _limits.Attempts && PauseAfter(attempt, outcome) is var pause && pause <= _limits.LongestPause)
            {
                attempt++;
                await _limits.Wait(pause, cancellation);
            }
            else
            {
                diagnostics.Add(outcome.Problem ?? Attempt.Failed(request.Address, WikiDiagnostics.Refused, "with redirects without end").Problem!);
                return null;
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private TimeSpan PauseAfter(int attempt, Attempt outcome) => outcome.RetryAfter ?? _limits.Pause * Math.Pow(2, attempt - 1);

    private async Task<Attempt> TryAsync(WikiRequest request, CancellationToken cancellation)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        clock.CancelAfter(_limits.Timeout);
        try
        {
            using var message = request.ToMessage();
            using var answer = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, clock.Token);
            return AnswerReader.WithoutBody(request, answer) ?? await AnswerReader.ReadAsync(request, answer, clock.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Attempt.Broke(request.Address, "no answer in time");
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            return Attempt.Broke(request.Address, problem.InnerException?.Message ?? problem.Message);
        }
    }
}
