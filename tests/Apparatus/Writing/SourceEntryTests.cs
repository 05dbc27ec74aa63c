using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Writing;

public class SourceEntryTests
{
    [Theory, Spec("Apparatus/Writing/Specs/source-entries.md")]
    public void What_is_known_of_the_source_is_written_and_nothing_else_changes(SpecCase spec) => Assert.Equal(
        spec["written"],
        SourceEntry.With(new SourceText("edition.yml", spec["settings"]), ("revision", "7"), ("date", "2026-01-02"), ("permanent", "https://a/?oldid=7")));
}
