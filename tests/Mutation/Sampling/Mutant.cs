namespace MongoliaEdition.Mutation.Sampling;

/// <summary>A change that lives in the mutated build behind the switch of its id.</summary>
internal sealed record Mutant(int Id, string Project, string Path, int Line, string Kind, string Before, string After)
{
    /// <summary>What it is called in equivalent.md: a name that outlives moves of lines and of files.</summary>
    public string Name => $"{System.IO.Path.GetFileName(Path)}: {What}";

    private string What => $"{Kind}: `{Before}` -> `{After}`";

    public override string ToString() => $"{Path}:{Line}: {What}";
}
