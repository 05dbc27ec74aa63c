using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Checks within a single entry.</summary>
internal static class TermChecks
{
    public static void Check(GlossaryEntry entry, YamlMap map, ImmutableArray<EntryLabel> labels, DiagnosticBag diagnostics)
    {
        CheckGeo(entry, map, diagnostics);
        CheckSelf(entry, map, diagnostics);
        CheckLabels(labels, diagnostics);
        CheckDates(entry, map, diagnostics);
        CheckNever(map, labels, diagnostics);
        SortCheck.Check(entry, map, diagnostics);
    }

    /// <summary>A longer word keeps a label within it from linking.</summary>
    private static void CheckNever(YamlMap map, ImmutableArray<EntryLabel> labels, DiagnosticBag diagnostics)
    {
        if (map.Map("link")?.Scalars("never").ToList() is not { Count: > 0 } nevers)
        {
            return;
        }

        var keys = labels.Select(label => ScriptFolding.KeyOf(label.Text)).ToList();
        diagnostics.AddRange(nevers
            .Where(never => ScriptFolding.KeyOf(never.Text) is var key && !keys.Exists(label => key.Contains(label, StringComparison.Ordinal)))
            .Select(never => LoadingDiagnostics.UnknownNever.At(never.Location, never.Text.Trim())));
    }

    private static void CheckGeo(GlossaryEntry entry, YamlMap map, DiagnosticBag diagnostics)
    {
        if (map.Entry("geo") is { } geo && entry.Type != EntryType.Place && map.Text("type") is not null)
        {
            diagnostics.Add(LoadingDiagnostics.GeoOfNoPlace.At(geo.Key.Location, ChoiceNames<EntryType>.NameOf(entry.Type)));
        }
    }

    private static void CheckSelf(GlossaryEntry entry, YamlMap map, DiagnosticBag diagnostics) =>
        diagnostics.AddRange(map.Scalars("related").Concat(map.Scalars("broader"))
            .Where(scalar => scalar.Text == entry.Id)
            .Select(scalar => LoadingDiagnostics.SelfReference.At(scalar.Location, entry.Id)));

    /// <summary>SKOS: preferred, alternative and hidden labels are disjoint. Both scripts of a label count as one.</summary>
    private static void CheckLabels(ImmutableArray<EntryLabel> labels, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, EntryLabel>(StringComparer.Ordinal);
        foreach (var label in labels)
        {
            var key = $"{(label.IsChinese ? "zh" : label.Language)} {ScriptFolding.KeyOf(label.Text)}";
            if (!first.TryAdd(key, label) && Repeats(label, first[key]))
            {
                diagnostics.Add(LoadingDiagnostics.LabelTwice.At(label.Location, label.Text).WithNote("it stands here first", first[key].Location));
            }
        }
    }

    /// <summary>Different spellings may both be shown, but a hidden label that matches no more than another label has no effect.</summary>
    private static bool Repeats(EntryLabel label, EntryLabel first) =>
        (label.Group != first.Group || label.Language == first.Language) && (label.Text == first.Text || label.Group == LabelGroup.HiddenLabel);

    private static void CheckDates(GlossaryEntry entry, YamlMap map, DiagnosticBag diagnostics)
    {
        CheckOrder("birth", "death");
        CheckOrder("start", "end");

        void CheckOrder(string from, string to)
        {
            var (first, last) = (Find(from), Find(to));
            if (first is not null && last is not null && last.LatestYear < first.Earliest.Year)
            {
                diagnostics.Add(LoadingDiagnostics.DatesReversed.At(map.Map("dates")!.Scalar(to)!.Location, to, from));
            }
        }

        Edtf? Find(string name) => entry.Dates.FirstOrDefault(date => date.Name == name).Date;
    }
}
