using System.Globalization;
using MongoliaEdition.Browser;
using MongoliaEdition.Browser.Screenshots;
using MongoliaEdition.Browser.Searching;
using MongoliaEdition.Browser.Statements;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// `screenshots DIR` takes screenshots, `search [SEED]` measures the search, `statements SEED` draws sentences to check. Anything else goes to the test runner, as in xunit's generated entry point.
return args switch
{
    ["screenshots", var folder] => await ScreenshotCommand.RunAsync(folder),
    ["search"] => await SearchMeasurement.RunAsync(seed: 15),
    ["search", var seed] => await SearchMeasurement.RunAsync(int.Parse(seed, CultureInfo.InvariantCulture)),
    ["statements", var seed] => await StatementSample.RunAsync(int.Parse(seed, CultureInfo.InvariantCulture)),
    _ when args.Any(argument => argument is "--server" or "--internal-msbuild-node") =>
        await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await ConsoleRunner.Run(args),
};
