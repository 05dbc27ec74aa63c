using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Provenance;

/// <summary>What the table of words tells of an expression that decided.</summary>
/// <param name="PerMillion">How often it is counted in a million words.</param>
/// <param name="Forms">How Traditional writes it, the most frequent first; empty where its characters are written as they are alone.</param>
public sealed record WordFacts(double PerMillion, ImmutableArray<string> Forms)
{
    /// <summary>Null where the table has no such word.</summary>
    public static WordFacts? Of(string expression)
    {
        var (table, node) = (ConversionWords.Table, 0);
        foreach (var unit in WordKey.Of(expression))
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
