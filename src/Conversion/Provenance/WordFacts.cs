using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Provenance;

/// <summary>Facts from the word table about a deciding expression.</summary>
/// <param name="PerMillion">Occurrences in a million words.</param>
/// <param name="Forms">Its Traditional forms, the most frequent first; empty if it has only its characters' usual forms.</param>
public sealed record WordFacts(double PerMillion, ImmutableArray<string> Forms)
{
    /// <summary>Null if the table has no such word.</summary>
    public static WordFacts? Of(string expression)
    {
        var (table, node) = (ConversionWords.Table, 0);
        foreach (var unit in ConversionCharacters.KeyOf(expression))
        {
            node = table.Step(node, unit);
            if (node == 0)
            {
                return null;
            }
        }

        return table.WordAt(node) is { Exists: true } word ? new WordFacts(PerMillionOf(word.Cost), FormsOf(word, expression.Length)) : null;
    }

    private static double PerMillionOf(int cost) => Math.Exp(-cost / WordTable.CostUnit) * 1e6;

    private static ImmutableArray<string> FormsOf(Word word, int length)
    {
        var forms = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; word.Record != 0 && i < ConversionWords.Table.FormsOf(word, length).TraditionalCount; i++)
        {
            forms.Add(ConversionWords.Table.FormsOf(word, length).Form(i).ToString());
        }

        return forms.ToImmutable();
    }
}
