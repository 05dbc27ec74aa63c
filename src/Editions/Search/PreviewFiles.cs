using System.Collections.Immutable;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Search;

/// <summary>The files from which the pages of a script show previews; null where there is nothing to show.</summary>
public sealed record PreviewFiles(OutputFile? Entries, OutputFile? Notes)
{
    public ImmutableArray<OutputFile> All => [.. new[] { Entries, Notes }.OfType<OutputFile>()];

    public static PreviewFiles Of(ScriptEdition edition) => new(
        edition.Glossary.IsEmpty ? null : PreviewTexts.Entries(edition),
        edition.HasNotes || edition.Article.Footnotes.Any(group => !group.Footnotes.IsEmpty) ? PreviewTexts.Notes(edition) : null);
}
