using MongoliaEdition.Cli;

using var terminal = Terminal.Standard();
return await new CommandLine(terminal).RunAsync(args);
