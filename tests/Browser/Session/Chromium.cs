namespace MongoliaEdition.Browser.Session;

/// <summary>The browser of the machine; Playwright would download its own.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Its path. These tests are never skipped: without a browser they fail.</summary>
    public static string Find()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return Names
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                "Chromium is not on the PATH. tests/run installs it on Debian and Ubuntu as root; elsewhere install the package 'chromium'.");
    }
}
