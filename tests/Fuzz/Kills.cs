using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;

namespace MongoliaEdition.Fuzz;

/// <summary>
/// Kills builds of the real edition at random moments, half of them while they write: the output is always the former one or the new one, whole, and
/// after the next build nothing else is left.
/// </summary>
internal static class Kills
{
    private const string Program = "artifacts/bin/Cli/release/MongoliaEdition.Cli.dll";

    // After so many kills a build is let run to its end, to look for remains.
    private const int BetweenBuilds = 10;

    public static async Task<int> RunAsync(int count, int seed)
    {
        var home = Directory.CreateTempSubdirectory("kills-").FullName;
        try
        {
            string[] versions = [Copy(home, "first"), Copy(home, "second")];
            var random = new Random(seed);
            var clock = Stopwatch.StartNew();
            var outputs = new[] { await BuildAsync(home, versions[0]), await BuildAsync(home, versions[1]) };
            var whole = clock.Elapsed / 2;
            var (tally, problems) = (new int[2], 0);
            for (var kill = 0; kill < count; kill++)
            {
                await KillAsync(home, versions[kill % 2], random.NextDouble() * whole * 1.1, isWhileWriting: kill % 2 == 0);
                var found = Array.IndexOf(outputs, SumOf(home));
                if (found < 0)
                {
                    problems++;
                }
                else
                {
                    tally[found]++;
                }

                if (kill % BetweenBuilds == BetweenBuilds - 1)
                {
                    problems += await BuildAsync(home, versions[0]) == outputs[0] && Remains(home).Length == 0 ? 0 : 1;
                }
            }

            Console.WriteLine($"{count} kills: first output whole {tally[0]}, second {tally[1]}; {problems} problems");
            return problems == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static string Copy(string home, string name)
    {
        foreach (var file in Directory.EnumerateFiles("input", "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(home, name, Path.GetRelativePath("input", file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.AppendAllText(Path.Combine(home, name, "article.wiki"), $"\n\n{name}\n");
        return name;
    }

    private static Process Start(string home, string input) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.GetFullPath(Program), "build", "--input", input]) { WorkingDirectory = home, RedirectStandardError = true, RedirectStandardOutput = true })!;

    private static async Task<string> BuildAsync(string home, string input)
    {
        using var build = Start(home, input);
        var told = build.StandardError.ReadToEndAsync();
        await build.WaitForExitAsync();
        return build.ExitCode == 0 ? SumOf(home) : throw new InvalidOperationException(await told);
    }

    private static async Task KillAsync(string home, string input, TimeSpan after, bool isWhileWriting)
    {
        using var build = Start(home, input);
        while (isWhileWriting && !build.HasExited && !Remains(home).Any(name => name.StartsWith(".output.new-", StringComparison.Ordinal)))
        {
            await Task.Delay(1);
        }

        // To write takes a tenth of the time.
        await Task.Delay(isWhileWriting ? after / 10 : after);
        build.Kill();
        await build.WaitForExitAsync();
    }

    /// <summary>A checksum of the names and bytes of the output.</summary>
    private static string SumOf(string home)
    {
        var output = Path.Combine(home, "output");
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            sum.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(output, file)));
            sum.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(sum.GetHashAndReset());
    }

    private static ImmutableArray<string> Remains(string home) =>
        [.. Directory.EnumerateFileSystemEntries(home).Select(path => Path.GetFileName(path)!).Except(["first", "second", "output"])];
}
