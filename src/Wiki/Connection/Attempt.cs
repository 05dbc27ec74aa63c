using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Wiki.Connection;

/// <summary>What came of sending a request once: a body, another address, or a problem.</summary>
internal sealed record Attempt
{
    public WikiBody? Body { get; private init; }

    public Uri? Redirect { get; private init; }

    public Diagnostic? Problem { get; private init; }

    /// <summary>Whether the problem may be gone at the next attempt.</summary>
    public bool MayPass { get; private init; }

    /// <summary>The pause that the wiki asks for.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    public static Attempt Arrived(WikiBody body) => new() { Body = body };

    public static Attempt LeadsTo(Uri address) => new() { Redirect = address };

    public static Attempt Failed(Uri address, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        new() { Problem = descriptor.At(Location.OfFile(Shown(address)), arguments) };

    public static Attempt Broke(Uri address, string reason) => Failed(address, WikiDiagnostics.Unreachable, reason) with { MayPass = true };

    public static Attempt Busy(Uri address, TimeSpan? retryAfter)
    {
        var seconds = retryAfter is { } pause ? FormattableString.Invariant($", in {Math.Ceiling(pause.TotalSeconds)} seconds") : "";
        return Failed(address, WikiDiagnostics.StillBusy, seconds) with { MayPass = true, RetryAfter = retryAfter };
    }

    /// <summary>An address without its query, which is long and says little.</summary>
    public static string Shown(Uri address) => address.GetLeftPart(UriPartial.Path);
}
