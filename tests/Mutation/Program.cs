using System.CommandLine;
using MongoliaEdition.Mutation;
using MongoliaEdition.Mutation.Running;

if (args is [Work.Mark])
{
    await Work.DoAsync();
    return 0;
}

var projects = new Option<string>("--projects") { Description = "folders of src/ with commas between; all if not given" };
var size = new Option<int>("--sample") { Description = "how many mutants of each project", DefaultValueFactory = _ => 150 };
var seed = new Option<int>("--seed") { Description = "another seed draws other mutants", DefaultValueFactory = _ => 11 };
var report = new Option<string>("--report") { Description = "the file to write", DefaultValueFactory = _ => "artifacts/mutation/report.md" };
var resume = new Option<string>("--resume") { Description = "the report of a run of the same sample: what is dead there is not hunted again" };
var command = new RootCommand("Measures how many small changes of the code the tests notice.") { projects, size, seed, report, resume };
command.SetAction((given, _) =>
    new Measurement([.. given.GetValue(projects)?.Split(',') ?? []], given.GetValue(size), given.GetValue(seed), given.GetValue(resume))
        .RunAsync(given.GetValue(report)!));
return await command.Parse(args).InvokeAsync();
