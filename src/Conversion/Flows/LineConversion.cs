using System.Globalization;
using MongoliaEdition.Conversion.Matching;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Quotations;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>Converts plain text one sequence of lines at a time, so that a long result is never in memory as a whole.</summary>
internal static class LineConversion
{
    /// <summary>What a text shows of its author, block by block.</summary>
    public static TextEvidence EvidenceIn(IEnumerable<string> blocks, RuleBook book) => TextEvidence.Of(blocks, MixedScriptDictionary.For(book.To).Signs);

    public static string Convert(string text, RuleBook book)
    {
        if (LinePlanner.AsLine(text) is { } line)
        {
            var whole = FlowConversion.Plan([line], EvidenceIn([text], book), static (_, _) => { }).Single();
            return FlowConversion.Convert(whole, book).Text;
        }

        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Convert(text, EvidenceIn([text], book), book, static (_, _) => { }, output);
        return output.ToString();
    }

    public static void Convert(string text, TextEvidence evidence, RuleBook book, Action<FlowContext, UnbalancedMark> onUnbalanced, TextWriter output)
    {
        foreach (var lines in LinePlanner.Sequences(text))
        {
            foreach (var plan in FlowConversion.Plan([.. lines.Select(static line => line.Line)], evidence, onUnbalanced))
            {
                output.Write(FlowConversion.Convert(plan, book).Text);
                output.Write(lines[plan.Index].End);
            }
        }
    }
}
