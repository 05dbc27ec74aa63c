using System.Collections.Frozen;
using System.Globalization;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>A unit of <c>{{convert}}</c> (Data/units.txt).</summary>
/// <param name="Offset">What is added to a value before it is multiplied: temperatures do not begin at the same point.</param>
/// <param name="Default">The code of the unit that is converted to where none is named.</param>
internal sealed record MeasureUnit(string Dimension, double Factor, double Offset, string Default, string Name, string Symbol)
{
    private const int Fields = 6;

    private static readonly FrozenDictionary<string, MeasureUnit> All = EmbeddedTable.ByWord(typeof(MeasureUnit), "wikitext/units.txt", Fields, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Key, pair => Of(pair.Value), StringComparer.Ordinal);

    public bool IsTemperature => Dimension == "temperature";

    public static MeasureUnit? Find(string code) => All.GetValueOrDefault(code);

    public double ToReference(double value) => (value + Offset) * Factor;

    public double FromReference(double value) => (value / Factor) - Offset;

    private static MeasureUnit Of(string[] fields) => new(fields[0], Number(fields[1]), Number(fields[2]), fields[3], fields[4], fields[5]);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
