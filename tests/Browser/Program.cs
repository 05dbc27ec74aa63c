using MongoliaEdition.Browser;
using MongoliaEdition.Browser.Screenshots;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// `screenshots DIR` takes screenshots. Anything else goes to the test runner, as in xunit's generated entry point.
return args switch
{
    ["screenshots", var folder] => await ScreenshotCommand.RunAsync(folder),
    _ when args.Any(argument => argument is "--server" or "--internal-msbuild-node") =>
        await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await ConsoleRunner.Run(args),
};
