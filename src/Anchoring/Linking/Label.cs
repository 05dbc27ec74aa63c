using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>One of the words an entry is found by.</summary>
/// <param name="Key">Folded: the same in both scripts; not empty.</param>
/// <param name="IsNever">Named under <c>never</c>: it stands for nothing, but no shorter label is found within it.</param>
internal sealed record Label(GlossaryEntry Entry, string Text, string Key, bool IsNever)
{
    /// <summary>Whether its occurrences may become links.</summary>
    public bool Links => !IsNever && Entry.Link.Policy != LinkPolicy.None;

    /// <summary>Where the label is written.</summary>
    public Location Location => Entry.LocationOf(Text);

    /// <summary>The labels of an entry in both scripts; those that fold to one key are one.</summary>
    public static IEnumerable<Label> Of(GlossaryEntry entry)
    {
        var never = entry.Link.Never.Select(text => ScriptFolding.KeyOf(text)).ToHashSet(StringComparer.Ordinal);
        return TextsOf(entry)
            .Concat(entry.Link.Never)
            .Select(text => (Text: text, Key: ScriptFolding.KeyOf(text)))
            .Where(label => label.Key.Length > 0)
            .DistinctBy(label => label.Key)
            .Select(label => new Label(entry, label.Text, label.Key, never.Contains(label.Key)));
    }

    private static IEnumerable<string> TextsOf(GlossaryEntry entry) => entry.AltLabels
        .Prepend(entry.PrefLabel)
        .SelectMany(label => label.Values)
        .Concat(entry.HiddenLabels);
}
