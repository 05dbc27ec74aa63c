using System.Globalization;

namespace MongoliaEdition.Benchmarks.Preview;

/// <summary>
/// The memory of a preview in which a note is saved again and again, each time served and its run finished: it is flat where what a build needed is
/// let go with the next.
/// </summary>
internal static class PreviewMemory
{
    private const int Told = 50;
    private const string Page = "zh-hant/index.html";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var rebuilds = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 1000;
        using var input = new EditedInput();
        await using var preview = await PreviewProcess.StartAsync(input.Folder);
        var sizes = new List<double>();
        for (var rebuild = 1; rebuild <= rebuilds; rebuild++)
        {
            await preview.WaitUntilServedAsync(Page, input.Save());
            if (rebuild % Told == 0)
            {
                sizes.Add(preview.ResidentMegabytes);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rebuild} rebuilds: {sizes[^1]:F0} MB"));
            }
        }

        // The first half includes what is made once.
        var half = sizes.Count / 2;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean of the first half {sizes.Take(half).Average():F0} MB, of the second {sizes.Skip(half).Average():F0} MB"));
        return 0;
    }
}
