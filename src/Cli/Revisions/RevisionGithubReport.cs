using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Pipeline.Revisions;

namespace MongoliaEdition.Cli.Revisions;

/// <summary>For GitHub Actions: what is to be cured or looked at, on the lines that editors wrote.</summary>
internal static class RevisionGithubReport
{
    public static void Write(TextWriter writer, Revision revision) => GithubReport.Write(writer, revision.Diagnostics);
}
