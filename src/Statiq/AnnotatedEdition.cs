using Statiq.Common;
using Statiq.Core;

namespace MongoliaEdition.Statiq;

/// <summary>The whole edition: every file below the input folder, one module, every file of the output.</summary>
internal sealed class AnnotatedEdition : global::Statiq.Core.Pipeline
{
    public AnnotatedEdition()
    {
        // The module leaves out what does not count: a pattern that passes over hidden files still finds a.yml~.
        InputModules = new ModuleList { new ReadFiles("**/*") };
        ProcessModules = new ModuleList { new BuildEdition() };
        OutputModules = new ModuleList { new WriteFiles() };
    }
}
