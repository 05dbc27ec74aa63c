using MongoliaEdition.Browser;
using MongoliaEdition.Browser.Screenshots;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// `screenshots DIR` draws pictures. Anything else is for the test runner, just as in the entry point that xunit would generate.
return args switch
{
    ["screenshots", var folder] => await ScreenshotCommand.RunAsync(folder),
    _ when args.Any(argument => argument is "--server" or "--internal-msbuild-node") =>
        await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await ConsoleRunner.Run(args),
};
