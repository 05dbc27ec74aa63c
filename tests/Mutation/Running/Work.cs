using System.Text.Json;

namespace MongoliaEdition.Mutation.Running;

/// <summary>The inside of a worker: names the tests, then answers orders, each a line of JSON, until there are no more.</summary>
internal static class Work
{
    /// <summary>The argument that makes a process of this program a worker.</summary>
    public const string Mark = "worker";

    public static async Task DoAsync()
    {
        using var orders = new StreamReader(Console.OpenStandardInput());
        await using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetIn(TextReader.Null);
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        var suite = await Suite.FindAsync();
        await answers.WriteLineAsync(JsonSerializer.Serialize(suite.Names));
        while (await orders.ReadLineAsync() is { } line)
        {
            await answers.WriteLineAsync(JsonSerializer.Serialize(await suite.RunAsync(JsonSerializer.Deserialize<Order>(line)!)));
        }
    }
}
