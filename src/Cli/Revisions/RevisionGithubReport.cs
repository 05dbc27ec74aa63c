using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Pipeline.Revisions;

namespace MongoliaEdition.Cli.Revisions;

/// <summary>For GitHub Actions: annotates the lines of the editors' files that need fixing or checking.</summary>
internal static class RevisionGithubReport
{
    public static void Write(TextWriter writer, Revision revision) => GithubReport.Write(writer, revision.Diagnostics);
}
