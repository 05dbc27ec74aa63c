using System.Collections.Immutable;
using System.Globalization;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>Gets values from nodes. Values that are missing or of the wrong kind are null or empty; the checker has reported them.</summary>
internal static class YamlValues
{
    public static YamlScalar? Scalar(this YamlMap map, string key) =>
        map.Entry(key)?.Value is YamlScalar { IsNull: false } scalar && !OddCharacters.IsBlank(scalar.Text) ? scalar : null;

    /// <summary>The text, trimmed, as block scalars end with a line end.</summary>
    public static string? Text(this YamlMap map, string key) => map.Scalar(key)?.Text.Trim();

    public static YamlMap? Map(this YamlMap map, string key) => map.Entry(key)?.Value as YamlMap;

    public static ImmutableArray<YamlNode> Items(this YamlMap map, string key) => (map.Entry(key)?.Value as YamlList)?.Items ?? [];

    public static IEnumerable<YamlMap> Maps(this YamlMap map, string key) => map.Items(key) is { IsEmpty: false } items ? items.OfType<YamlMap>() : [];

    /// <summary>The texts of a list, blank ones left out.</summary>
    public static IEnumerable<YamlScalar> Scalars(this YamlMap map, string key) =>
        map.Items(key) is { IsEmpty: false } items ? items.OfType<YamlScalar>().Where(scalar => !OddCharacters.IsBlank(scalar.Text)) : [];

    public static bool Flag(this YamlMap map, string key, bool otherwise = false) => map.Text(key) switch
    {
        "true" => true,
        "false" => false,
        _ => otherwise,
    };

    public static double? Number(this YamlMap map, string key) => map.Scalar(key)?.Number();

    public static double? Number(this YamlScalar scalar)
    {
        const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return double.TryParse(scalar.Text, Decimal, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
