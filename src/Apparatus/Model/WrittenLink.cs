using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>A link that an editor wrote to a page of the edition.</summary>
/// <param name="Address">From the folder of the script: <c>references/index.html#ref-3</c>.</param>
public sealed record WrittenLink(string Address, Location Location);
