using System.Globalization;
using System.Text;

namespace MongoliaEdition.Theme.Markup;

/// <summary>The lemma of a note: the passage, shortened to fit a line.</summary>
public static class Lemmas
{
    private const int Longest = 18;
    private const string Opening = "「『“‘《〈（";
    private const string Closing = "」』”’》〉）";

    /// <summary>The start of the passage, without splitting a pair of marks.</summary>
    public static string Of(string quotation)
    {
        var starts = StringInfo.ParseCombiningCharacters(quotation);
        return starts.Length <= Longest ? Paired(quotation) : Paired(quotation[..starts[Longest]].TrimEnd([.. Opening]) + "……");
    }

    private static string Paired(string text)
    {
        var paired = new StringBuilder();
        var awaited = new Stack<char>();
        foreach (var letter in text)
        {
            if (Opening.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var pair)
            {
                awaited.Push(Closing[pair]);
            }
            else if (awaited.TryPeek(out var close) && close == letter)
            {
                awaited.Pop();
            }
            else if (IsLone(letter))
            {
                continue;
            }

            paired.Append(letter);
        }

        return paired.Append([.. awaited]).ToString();
    }

    /// <summary>An unmatched closing mark; ’ may be an apostrophe.</summary>
    private static bool IsLone(char letter) => letter != '’' && Closing.Contains(letter, StringComparison.Ordinal);
}
