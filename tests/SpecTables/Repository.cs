namespace MongoliaEdition.Tests.SpecTables;

/// <summary>Where the repository lies, wherever the tests run from.</summary>
public static class Repository
{
    private const string Mark = "MongoliaEdition.sln";

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, Mark))
            ? folder
            : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No {Mark} above the tests."));
}
