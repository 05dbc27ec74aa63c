using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>Detects the script of a text from its characters.</summary>
public static class WrittenScript
{
    private const int FewestInMixture = 50;

    /// <summary>The set with more characters exclusive to it; null if there are none.</summary>
    public static CharacterSet? Of(string text)
    {
        var (traditional, simplified) = Count(text);
        return traditional == simplified ? null : traditional > simplified ? CharacterSet.Traditional : CharacterSet.Simplified;
    }

    /// <summary>Whether both sets have exclusive characters in the text, the rarer more than one in fifty: more than a name or two.</summary>
    public static bool IsMixed(string text)
    {
        var (traditional, simplified) = Count(text);
        return Math.Min(traditional, simplified) * FewestInMixture > traditional + simplified;
    }

    /// <summary>Whether a character belongs to the other set only.</summary>
    public static bool IsForeign(char character, CharacterSet set) =>
        MixedScriptDictionary.Instance.RoleOf(character) == (set == CharacterSet.Traditional ? CharacterRole.Simplified : CharacterRole.Traditional);

    private static (int Traditional, int Simplified) Count(string text)
    {
        var (characters, traditional, simplified) = (MixedScriptDictionary.Instance, 0, 0);
        foreach (var unit in text)
        {
            var role = characters.RoleOf(unit);
            traditional += role == CharacterRole.Traditional ? 1 : 0;
            simplified += role == CharacterRole.Simplified ? 1 : 0;
        }

        return (traditional, simplified);
    }
}
