namespace MongoliaEdition.Wiki.Connection;

/// <summary>How patient the client is, and how much it takes.</summary>
public sealed record ClientLimits
{
    /// <summary>For one request, its body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is sent that the wiki is too busy for, or that does not arrive.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>The first pause between two attempts; each is twice as long as the last, unless the wiki asks for another.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>A wiki that asks for a longer pause is left for today.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(2);

    public int AnswerBytes { get; init; } = 16 * 1024 * 1024;

    public int FileBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Waits; replaced in tests.</summary>
    public Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = Task.Delay;
}
