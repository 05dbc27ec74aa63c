using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Running;

/// <summary>What became of a mutant, and by which test.</summary>
internal sealed record Verdict(Mutant Mutant, Fate Fate, string Test = "")
{
    public bool IsAlive => Fate is Fate.Survived or Fate.Unreached;
}

internal enum Fate
{
    /// <summary>Some test failed that passes without the mutant.</summary>
    Killed,

    /// <summary>The tests did not come to an end, or took the process with them: a kill as well.</summary>
    Stuck,

    Survived,

    /// <summary>No test reaches it: it survives.</summary>
    Unreached,
}
