using System.Text;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Writing;

/// <summary>Files that commands write and nobody else.</summary>
public class LockTests
{
    [Theory, Spec("Apparatus/Writing/Specs/locks.md")]
    public void What_was_read_is_written_the_same(SpecCase spec) =>
        Assert.Equal(spec["written"] + "\n", WikiLockText.Write(Load(WikiLock.FileName, spec["read"]).Wiki));

    [Theory, Spec("Apparatus/Writing/Specs/block-maps.md")]
    public void The_ids_of_blocks_that_were_read_are_written_the_same(SpecCase spec) =>
        Assert.Equal(spec["written"] + "\n", BlockMapText.Write(Load(BlockMap.FileName, spec["read"]).Blocks));

    private static EditorialApparatus Load(string name, string content) => ApparatusLoader.Load(
        new InputFolder("input", [KeyValuePair.Create(name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(content))]), new DiagnosticBag());
}
