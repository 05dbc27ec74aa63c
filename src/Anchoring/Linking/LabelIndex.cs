using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>All labels of all entries, found together in one pass over any text.</summary>
public sealed class LabelIndex
{
    private readonly ImmutableArray<Label> _all;
    private readonly ImmutableArray<Label> _labels;
    private readonly FrozenDictionary<string, Label> _byKey;
    private readonly KeywordAutomaton _automaton;
    private readonly ImmutableArray<ImmutableArray<Label>> _contested;

    /// <summary>Where two entries claim one label, the first has it.</summary>
    public LabelIndex(ImmutableArray<GlossaryEntry> glossary)
    {
        _all = [.. glossary.SelectMany(Label.Of)];
        var claims = _all.GroupBy(label => label.Key, StringComparer.Ordinal).Select(claim => claim.ToImmutableArray()).ToList();
        _contested = [.. claims.Select(claim => claim.Where(label => label.Links).ToImmutableArray()).Where(rivals => rivals.Length > 1)];
        _labels = [.. claims.Select(Winner)];
        _byKey = _labels.ToFrozenDictionary(label => label.Key, StringComparer.Ordinal);
        _automaton = new KeywordAutomaton([.. _labels.Select(label => label.Key)]);
    }

    /// <summary>The id of the entry that a title names in either script; null if it names none.</summary>
    public string? EntryOf(string title) => Named(title)?.Entry.Id;

    /// <summary>Whether there are no labels to be found.</summary>
    internal bool IsEmpty => _labels.IsEmpty;

    /// <summary>Whether the entry and another one claim one label.</summary>
    internal bool IsContested(GlossaryEntry entry) => _contested.Any(rivals => rivals.Any(label => label.Entry.Id == entry.Id));

    /// <summary>The label that a text is as a whole, in either script; null if it is none, or one that stands for nothing.</summary>
    internal Label? Named(string text) =>
        !IsEmpty && _byKey.TryGetValue(ScriptFolding.KeyOf(text), out var label) && !label.IsNever ? label : null;

    /// <summary>All occurrences in a folded text, overlapping ones too.</summary>
    internal IEnumerable<(Label Label, int Start, int End)> FindAll(string key) =>
        _automaton.FindAll(key).Select(match => (_labels[match.Keyword], match.Start, match.End));

    /// <summary>Of entries with the same label, one that links has it rather than one that does not.</summary>
    private static Label Winner(ImmutableArray<Label> claim) =>
        claim.FirstOrDefault(label => label.Links) ?? claim.FirstOrDefault(label => !label.IsNever) ?? claim[0];

    /// <summary>Tells what is wrong with the labels themselves.</summary>
    internal void Report(DiagnosticBag diagnostics)
    {
        foreach (var label in _all.Where(label => label.Links && label.Key.EnumerateRunes().Count() < 2))
        {
            diagnostics.Add(LinkingDiagnostics.LabelTooShort.At(label.Location, label.Text));
        }

        foreach (var rivals in _contested)
        {
            diagnostics.AddRange(rivals.Select(label => ClaimedTwice(label, rivals.Remove(label))));
        }
    }

    private static Diagnostic ClaimedTwice(Label label, ImmutableArray<Label> others) => others.Aggregate(
        LinkingDiagnostics.LabelClaimedTwice.At(label.Location, label.Text, string.Join(", ", others.Select(other => other.Entry.Id))),
        (diagnostic, other) => diagnostic.WithNote($"claimed here, too, by {other.Entry.Id}", other.Location));
}
