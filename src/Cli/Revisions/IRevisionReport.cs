using MongoliaEdition.Pipeline.Revisions;

namespace MongoliaEdition.Cli.Revisions;

/// <summary>A form in which it is told what a new revision would do.</summary>
internal interface IRevisionReport
{
    void Write(TextWriter writer, Revision revision);
}
