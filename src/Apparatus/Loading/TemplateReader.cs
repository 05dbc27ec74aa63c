using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads templates.yml. What an entry means is read as the engine's own table is; here its places in the file are known.</summary>
internal static class TemplateReader
{
    public const string FileName = "templates.yml";

    public static ImmutableArray<TemplateRule> Read(LoadingContext context)
    {
        var places = new Dictionary<string, Location>(StringComparer.Ordinal);
        return ListFileReader.Read(FileName, TemplateShape.Shape, null, map => Read(map, places, context), context).Entries;
    }

    private static TemplateRule? Read(YamlMap map, Dictionary<string, Location> places, LoadingContext context)
    {
        ImmutableArray<YamlScalar> names = [.. map.Scalar("name") is { } single ? [single] : map.Scalars("name")];
        var kind = ChoiceNames<TemplateKind>.Find(map.Text("kind"));
        if (names.IsEmpty || (map.Scalar("kind") is not null && kind is null))
        {
            return null;
        }

        var values = Enum.GetValues<TemplateKey>()
            .Where(key => map.Scalar(TemplateRule.NameOf(key)) is not null)
            .Select(key => KeyValuePair.Create(key, map.Scalar(TemplateRule.NameOf(key))!.Text)).ToArray();
        var rule = TemplateRule.Read([.. names.Select(name => name.Text.Trim())], kind, values, fault => Report(fault, map, names, context.Diagnostics));
        CheckNames(names, places, context.Diagnostics);
        return rule;
    }

    private static void CheckNames(ImmutableArray<YamlScalar> names, Dictionary<string, Location> places, DiagnosticBag diagnostics)
    {
        foreach (var name in names)
        {
            var normal = TemplateRule.NormalNameOf(name.Text);
            if (!places.TryAdd(normal, name.Location))
            {
                diagnostics.Add(LoadingDiagnostics.DuplicateId.At(name.Location, name.Text).WithNote("it stands here first", places[normal]));
            }
        }
    }

    private static void Report(TemplateFault fault, YamlMap map, ImmutableArray<YamlScalar> names, DiagnosticBag diagnostics)
    {
        var scalar = fault.Kind == TemplateFaultKind.InvalidName ? names.First(name => name.Text.Trim() == fault.Detail) : map.Scalar(fault.Key);
        var diagnostic = fault.Kind switch
        {
            TemplateFaultKind.KeyOfOtherKind => LoadingDiagnostics.KeyOfOtherKind.At(map.Entry(fault.Key)!.Key.Location, map.Text("kind") ?? "text", fault.Key)
                .WithNote(fault.Detail.Length == 0 ? "it has no other keys than name and kind" : $"it has: {fault.Detail}"),
            TemplateFaultKind.KeyMissing => LoadingDiagnostics.KeyMissing.At(map.Scalar("kind")?.Location ?? map.Location, map.Text("kind") ?? "text", fault.Key),
            TemplateFaultKind.NothingSaid => null,
            TemplateFaultKind.InvalidName => LoadingDiagnostics.InvalidTemplateName.At(scalar!.Location, fault.Detail),
            _ => LoadingDiagnostics.InvalidPattern.At(PlaceIn(scalar!, fault), Explain(fault)),
        };
        if (diagnostic is not null)
        {
            diagnostics.Add(diagnostic);
        }
    }

    private static string Explain(TemplateFault fault) => fault.Kind switch
    {
        TemplateFaultKind.NotClosed => $"'{fault.Detail}' opens something that does not close",
        TemplateFaultKind.ParameterWithoutName => "a parameter has a name or a number: {{{1}}}",
        _ => "templates are not read here, and of functions only {{#if:…|…|…}}, {{formatnum:…}} and {{#named:…}}",
    };

    /// <summary>Where in the file the words in question stand.</summary>
    private static Location PlaceIn(YamlScalar scalar, TemplateFault fault)
    {
        var offsets = ScalarOffsets.Of(scalar);
        return new Location(scalar.Location.Source, new TextSpan(offsets[fault.Start], offsets[fault.Start + fault.Length]));
    }
}
