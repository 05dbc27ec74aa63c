using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>
/// Checks nodes against their shapes and reports every mismatch. Later readers use the valid values and ignore the rest.
/// </summary>
internal sealed class ShapeChecker(YamlFile file, DiagnosticBag diagnostics)
{
    public static void Check(YamlFile file, Shape shape, DiagnosticBag diagnostics)
    {
        if (file.Root is { } root)
        {
            new ShapeChecker(file, diagnostics).Check(root, shape, new Place("", "", root.Location));
        }
    }

    private void Check(YamlNode node, Shape shape, Place place)
    {
        switch (shape, node)
        {
            case (_, UnreadableNode):
                break;
            case (EitherShape { Other: MapShape map }, YamlMap):
                Check(node, map, place);
                break;
            case (EitherShape { Other: ListShape list }, YamlList):
                Check(node, list, place);
                break;
            case (EitherShape either, YamlScalar):
                Check(node, either.Word, place);
                break;
            case (MapShape map, YamlMap keys):
                CheckKeys(keys, map, place);
                break;
            case (ListShape list, YamlList items):
                CheckItems(items, list, place);
                break;
            case (not MapShape and not ListShape and not EitherShape, YamlScalar scalar):
                CheckScalar(scalar, shape, place);
                break;
            case (_, YamlScalar { IsNull: true }):
                diagnostics.Add(ShapeDiagnostics.EmptyValue.At(place.Key, place.Name));
                break;
            default:
                ReportKind(node, shape, place);
                break;
        }
    }

    private void CheckItems(YamlList items, ListShape shape, Place place)
    {
        for (var i = 0; i < items.Items.Length; i++)
        {
            var entry = place.IsTop ? new Place("", $"entry {i + 1}", items.Items[i].Location) : place with { Key = items.Items[i].Location };
            Check(items.Items[i], shape.Item, entry);
        }
    }

    private void CheckKeys(YamlMap map, MapShape shape, Place place)
    {
        foreach (var (key, value) in map.Entries)
        {
            var known = shape.Field(key.Text)?.Shape ?? OtherShape(key.Text, shape);
            if (known is null)
            {
                ReportUnknown(key, map, shape, place);
            }
            else
            {
                Check(value, known, place.Below(key));
            }
        }

        if (file.IsComplete)
        {
            CheckMissing(map, shape, place);
        }
    }

    private static Shape? OtherShape(string key, MapShape shape) =>
        shape.Others is { } others && Regex.IsMatch(key, others.Pattern) ? others.Shape : null;

    private void CheckMissing(YamlMap map, MapShape shape, Place place)
    {
        foreach (var field in shape.Fields)
        {
            if (field.IsRequired && map.Entry(field.Name) is null)
            {
                ReportMissing(field.Name, place);
            }
        }

        if (shape.AnyOf.Length > 0 && !HasAny(map, shape.AnyOf))
        {
            ReportMissing(string.Join("' or '", shape.AnyOf), place);
        }
    }

    private static bool HasAny(YamlMap map, ImmutableArray<string> keys)
    {
        foreach (var key in keys)
        {
            if (map.Entry(key) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void ReportMissing(string key, Place place) =>
        diagnostics.Add(ShapeDiagnostics.MissingKey.At(place.Key, place.IsTop ? "" : $"in {place.Path} ", key));

    private void ReportUnknown(YamlScalar key, YamlMap map, MapShape shape, Place place)
    {
        var unused = shape.Fields.Select(field => field.Name).Where(name => map.Entry(name) is null).ToList();
        var hint = Spelling.Nearest(key.Text, unused) is { } nearest
            ? $"did you mean '{nearest}'?"
            : WideSigns.Cure(key.Text) ?? shape.Others?.Hint ?? $"{(place.IsTop ? "this file" : place.Path)} knows: {string.Join(", ", shape.Fields.Select(field => field.Name))}";
        diagnostics.Add(ShapeDiagnostics.UnknownKey.At(key.Location, key.Text).WithNote(hint));
    }

    private void ReportKind(YamlNode node, Shape shape, Place place)
    {
        var found = node switch { YamlMap => "a group of keys", YamlList => "a list", _ => "text" };
        var diagnostic = ShapeDiagnostics.WrongKind.At(place.At(node), place.Name, shape.Noun, found);
        if (node is YamlScalar text && WideSigns.Cure(text.Text) is { } cure)
        {
            diagnostic = diagnostic.WithNote(cure);
        }

        diagnostics.Add((shape, node) switch
        {
            (MapShape map, YamlScalar) when map.AnyOf == CommonShapes.Scripts =>
                diagnostic.WithNote($"name the script: {string.Join(" or ", map.AnyOf.Select(tag => tag + ": …"))}"),
            (MapShape map, YamlScalar) => diagnostic.WithNote($"its keys are: {string.Join(", ", map.Fields.Select(field => field.Name))}"),
            (ListShape, YamlScalar) => diagnostic.WithNote("write [one, another], or each on a line of its own that begins with '- '"),
            (ListShape, YamlMap) => diagnostic.WithNote("each entry begins with '- '"),
            _ => diagnostic,
        });
    }

    private void CheckScalar(YamlScalar scalar, Shape shape, Place place)
    {
        if (shape is TextShape { IsNullable: true } && scalar.IsNull)
        {
            return;
        }

        if (scalar.IsNull || OddCharacters.IsBlank(scalar.Text))
        {
            diagnostics.Add(ShapeDiagnostics.EmptyValue.At(place.Key, place.Name));
            return;
        }

        Add(Judge(scalar, shape, place));
        if (shape is TextShape text)
        {
            Add(RemarkCheck.Find(scalar, text));
            Add(ScriptCheck.Find(scalar, text.WrittenIn));
        }
    }

    private void Add(Diagnostic? problem)
    {
        if (problem is not null)
        {
            diagnostics.Add(problem);
        }
    }

    private static Diagnostic? Judge(YamlScalar scalar, Shape shape, Place place) => shape switch
    {
        ChoiceShape choice => JudgeChoice(scalar, choice.Values, place),
        FlagShape => JudgeChoice(scalar, FlagShape.Values, place),
        NumberShape number when scalar.Number() is not { } value || !IsWithin(value, number) =>
            WithCure(ShapeDiagnostics.InvalidNumber.At(scalar.Location, place.Name, number.Noun, scalar.Text), scalar),
        TextShape { Rule: { } rule } when rule.Explain(scalar.Text) is { } reason =>
            WithCure(rule.Descriptor.At(scalar.Location, Excerpt(scalar.Text), reason), scalar),
        _ => null,
    };

    private static Diagnostic WithCure(Diagnostic problem, YamlScalar scalar)
    {
        var cure = problem.Descriptor switch
        {
            var descriptor when descriptor == ShapeDiagnostics.InvalidDate && DateRepair.Guess(scalar.Text) is { } date => $"did you mean \"{date}\"?",
            var descriptor when descriptor == ShapeDiagnostics.InvalidId => WideSigns.Cure(scalar.Text),
            var descriptor when descriptor == ShapeDiagnostics.InvalidNumber && scalar.Number() is > 90 and <= 180 => "are latitude and longitude exchanged?",
            _ => null,
        };
        return cure is null ? problem : problem.WithNote(cure);
    }

    private static bool IsWithin(double value, NumberShape shape) =>
        value >= shape.Minimum && value <= shape.Maximum && (!shape.IsInteger || double.IsInteger(value));

    private static Diagnostic? JudgeChoice(YamlScalar scalar, ImmutableArray<string> values, Place place)
    {
        if (values.Contains(scalar.Text))
        {
            return null;
        }

        var diagnostic = ShapeDiagnostics.UnknownValue.At(scalar.Location, Excerpt(scalar.Text), place.Name);
        var allowed = $"the values are: {string.Join(", ", values)}";
        return Spelling.Nearest(scalar.Text, values) is { } nearest
            ? diagnostic.WithNote($"did you mean '{nearest}'?").WithNote(allowed)
            : diagnostic.WithNote(allowed);
    }

    private static string Excerpt(string text) =>
        text.Length <= 60 ? text.ReplaceLineEndings(" ") : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, 60)}…").ReplaceLineEndings(" ");

    /// <param name="Above">The keys from the top to the one before the innermost, parted by dots; empty at the top and next to it.</param>
    /// <param name="Innermost">Empty at the top.</param>
    /// <param name="Key">Where the innermost key, or the entry of a list, stands.</param>
    private readonly record struct Place(string Above, string Innermost, Location Key)
    {
        public bool IsTop => Above.Length == 0 && Innermost.Length == 0;

        public string Path => Above.Length > 0 ? $"{Above}.{Innermost}" : Innermost;

        public string Name => IsTop ? "the file" : Path;

        public Place Below(YamlScalar key) => new(Path, key.Text, key.Location);

        /// <summary>The node itself; its key where there is nothing.</summary>
        public Location At(YamlNode node) => node is YamlScalar { Location.Span.IsEmpty: true } ? Key : node.Location;
    }
}
