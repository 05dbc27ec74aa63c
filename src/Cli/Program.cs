using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;

using var terminal = Terminal.Standard();
return await new CommandLine(terminal).RunAsync(args);
