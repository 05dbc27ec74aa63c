using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Uses;

/// <summary>All that editors wrote and readers see, as one folded text.</summary>
internal static class EditorsWords
{
    public static string FoldedOf(EditorialApparatus apparatus) => ScriptFolding.KeyOf(string.Join('\u0001', TextsOf(apparatus)));

    private static IEnumerable<string> TextsOf(EditorialApparatus apparatus) =>
    [
        .. Plain([apparatus.Settings.Title, apparatus.Settings.Description, .. apparatus.Settings.Actors.Select(actor => actor.Label)]),
        .. apparatus.Notes.SelectMany(note => Rich(note.Body).Concat(Plain([note.Reading]))),
        .. apparatus.Glossary.SelectMany(entry => Plain([entry.PrefLabel, .. entry.AltLabels, entry.DatesDisplay]).Concat(Rich(entry.Definition)).Concat(Rich(entry.ScopeNote))),
        .. apparatus.Chronology.SelectMany(item => Plain([item.Label, item.DateDisplay]).Concat(Rich(item.Note)).Concat(Rich(item.CorrectionNote))),
        .. apparatus.Media.SelectMany(item => Plain([item.Caption, item.AlternativeText])),
        .. apparatus.Pages.SelectMany(page => Plain([page.Title]).Concat(Rich(page.Body))),
        .. apparatus.Bibliography.SelectMany(work => work.Fields.Select(field => field.Value).Prepend(work.Title)),
    ];

    private static IEnumerable<string> Plain(IEnumerable<PerScript<string>?> texts) => texts.OfType<PerScript<string>>().SelectMany(text => text.Values);

    private static IEnumerable<string> Rich(PerScript<RichText>? text) =>
        from version in text?.Values ?? []
        from block in BlockTree.Descendants(version.Blocks)
        select TextFlow.TextOf(BlockTree.ContentOf(block));
}
