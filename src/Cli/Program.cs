using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;

using var terminal = Terminal.Standard();
using var interruption = new Interruption(terminal);
return interruption.Conclude(await new CommandLine(terminal).RunAsync(args, interruption.Token));
