using System.ComponentModel;
using System.Diagnostics;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Printing;

/// <summary>Prints a page with the Chromium of the machine: tagged, with bookmarks from its headings.</summary>
internal static class ChromiumPrinter
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    // Where installers put it outside the PATH.
    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The page as PDF; null if it cannot be printed, which has been reported.</summary>
    public static async Task<byte[]?> PrintAsync(ReadOnlyMemory<byte> page, Location location, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (Find() is not { } chromium)
        {
            diagnostics.Add(CliDiagnostics.NoChromium.At(location));
            return null;
        }

        var work = Directory.CreateTempSubdirectory("edition-pdf-").FullName;
        try
        {
            var (html, pdf) = (Path.Combine(work, "edition.html"), Path.Combine(work, "edition.pdf"));
            await File.WriteAllBytesAsync(html, page, cancellation);
            var words = await RunAsync(chromium, html, pdf, work, cancellation);
            if (!File.Exists(pdf))
            {
                diagnostics.Add(CliDiagnostics.NotPrinted.At(location, words));
                return null;
            }

            return await File.ReadAllBytesAsync(pdf, cancellation);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or Win32Exception)
        {
            diagnostics.Add(CliDiagnostics.FileUnwritable.At(location, problem.Message));
            return null;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static string? Find()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        var extension = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + extension))).Concat(Places).FirstOrDefault(File.Exists);
    }

    /// <returns>The last line of what it said.</returns>
    private static async Task<string> RunAsync(string chromium, string html, string pdf, string work, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(chromium, ArgumentsFor(html, pdf, work)) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        try
        {
            var (said, _) = (process.StandardError.ReadToEndAsync(cancellation), process.StandardOutput.ReadToEndAsync(cancellation));
            await process.WaitForExitAsync(cancellation);
            return (await said).TrimEnd().Split('\n')[^1];
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static IEnumerable<string> ArgumentsFor(string html, string pdf, string work) =>
    [
        "--headless=new",
        "--disable-gpu",
        // The sandbox does not start for root, and the page is our own and runs no script.
        .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
        $"--user-data-dir={Path.Combine(work, "profile")}",
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        "--export-tagged-pdf",
        $"--print-to-pdf={pdf}",
        new Uri(html).AbsoluteUri,
    ];
}
