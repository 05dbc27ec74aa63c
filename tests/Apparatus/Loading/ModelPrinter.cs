using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Tests.Apparatus.Loading;

/// <summary>Prints a record of the model as lines <c>property: value</c>; what is empty or has its default value is left out.</summary>
internal static class ModelPrinter
{
    public static string Print(object model) => string.Join('\n',
        from property in model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite && !IsLeftOut(property)
        let value = Value(property.GetValue(model))
        where value.Length > 0 && value != "false"
        select $"{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}: {value}");

    private static bool IsLeftOut(PropertyInfo property) =>
        property.PropertyType == typeof(Location) || property.Name == nameof(GlossaryEntry.LabelLocations);

    private static string Value(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        Enum word => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString()),
        Edtf date => date.Text,
        Script script => script.Tag,
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(PerScript<>) => PerScriptValue(value),
        RichText text => MarkdownNotation.Of(text.Blocks),
        Location location => location.Start.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        System.Runtime.CompilerServices.ITuple tuple => string.Join(" = ", Enumerable.Range(0, tuple.Length).Select(i => Value(tuple[i]))),
        IEnumerable list => string.Join("; ", list.Cast<object>().Select(Value)),
        _ => "{" + Print(value).ReplaceLineEndings(", ") + "}",
    };

    private static string PerScriptValue(dynamic value)
    {
        IEnumerable<Script> scripts = value.Scripts;
        IEnumerable values = value.Values;
        return "{" + string.Join(", ", scripts.Zip(values.Cast<object>(), (script, own) => $"{script.Tag}: {Value(own)}")) + "}";
    }
}
