using System.Diagnostics;
using System.Text.Json;

namespace MongoliaEdition.Mutation.Running;

/// <summary>A process that runs tests on the mutated build.</summary>
internal sealed class Worker : IDisposable
{
    // Enough for the edition; a mutant that never stops allocating ends itself, not the machine.
    private const string MostMemory = "0x80000000";
    private static readonly TimeSpan ToStart = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private Worker(Process process, string[] tests) => (_process, Tests) = (process, tests);

    public string[] Tests { get; }

    public static async Task<Worker> StartAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, $"{typeof(Worker).Assembly.GetName().Name}.dll"), Work.Mark])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_GCHeapHardLimit"] = MostMemory, ["DOTNET_DbgEnableMiniDump"] = "0" },
        };
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        using var late = new CancellationTokenSource(ToStart);
        var tests = await process.StandardOutput.ReadLineAsync(late.Token) ?? throw new InvalidOperationException("No tests were found.");
        return new Worker(process, JsonSerializer.Deserialize<string[]>(tests)!);
    }

    /// <summary>Null if it ended or took longer than the limit; it is of no use then.</summary>
    public async Task<Outcome?> DoAsync(Order order, TimeSpan limit)
    {
        using var late = new CancellationTokenSource(limit);
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(order));
            await _process.StandardInput.FlushAsync(late.Token);
            return await _process.StandardOutput.ReadLineAsync(late.Token) is { } answer ? JsonSerializer.Deserialize<Outcome>(answer) : null;
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
