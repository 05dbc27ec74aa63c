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
        var (traditional, simplified) = (Count(text, CharacterRole.Traditional), Count(text, CharacterRole.Simplified));
        return traditional == simplified ? null : traditional > simplified ? CharacterSet.Traditional : CharacterSet.Simplified;
    }

    /// <summary>Whether both sets have exclusive characters in the text, the rarer more than one in fifty: more than a name or two.</summary>
    public static bool IsMixed(string text)
    {
        var (traditional, simplified) = (Count(text, CharacterRole.Traditional), Count(text, CharacterRole.Simplified));
        return Math.Min(traditional, simplified) * FewestInMixture > traditional + simplified;
    }

    /// <summary>Whether a character belongs to the other set only.</summary>
    public static bool IsForeign(char character, CharacterSet set) =>
        MixedScriptDictionary.Instance.RoleOf(character) == (set == CharacterSet.Traditional ? CharacterRole.Simplified : CharacterRole.Traditional);

    private static int Count(string text, CharacterRole role) => text.Count(character => MixedScriptDictionary.Instance.RoleOf(character) == role);
}
