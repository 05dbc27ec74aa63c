using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordTables;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.WordCompiler.Characters;

/// <summary>The role of each character in conversion to Traditional.</summary>
internal sealed class CharacterRoles
{
    private const string Doublets = "台布占周回注";

    private readonly CharacterRole[] _roles = new CharacterRole[char.MaxValue + 1];

    /// <param name="varying">The key characters whose form depends on the word.</param>
    public CharacterRoles(string varying)
    {
        ReadTraditional();
        ReadSimplified(new TraditionalForms(Script.First));

        // A character that changes only within words is shared as well.
        foreach (var unit in varying.Where(unit => _roles[unit] == CharacterRole.Neutral))
        {
            _roles[unit] = CharacterRole.Shared;
        }
    }

    private CharacterRoles(CharacterRoles others) => others._roles.CopyTo(_roles, 0);

    public CharacterRole this[char unit] => _roles[unit];

    /// <summary>
    /// Roles are the same for every target, except that a form shared with Simplified (户, 温) is neutral, and
    /// so is the character it stands for: a second conversion must change nothing.
    /// </summary>
    public CharacterRoles In(Script script)
    {
        if (script == Script.First)
        {
            return this;
        }

        var roles = new CharacterRoles(this);
        foreach (var (unit, variant) in TraditionalForms.Own(script).Where(pair => roles._roles[pair.Value] == CharacterRole.Simplified))
        {
            roles._roles[unit] = roles._roles[variant] = CharacterRole.Neutral;
        }

        return roles;
    }

    private void ReadTraditional()
    {
        foreach (var (key, values) in DictionaryFile.Read("opencc/TSCharacters.txt").Where(entry => entry.Key.Length == 1 && entry.Values[0].Length == 1))
        {
            _roles[key[0]] = values.Contains(key) ? CharacterRole.Neutral : CharacterRole.Traditional;
        }
    }

    private void ReadSimplified(TraditionalForms forms)
    {
        foreach (var (key, values) in DictionaryFile.Read("opencc/STCharacters.txt").Where(entry => entry.Key.Length == 1))
        {
            var unit = key[0];
            _roles[unit] = values is [[_]] && forms.DefaultOf(unit) == unit ? _roles[unit]
                : !values.Contains(key) && !CharacterForms.Of(unit).Contains(unit) ? CharacterRole.Simplified
                : CharacterClasses.Careless.Contains(unit) ? CharacterRole.Careless
                : Doublets.Contains(unit) ? CharacterRole.Doublet : CharacterRole.Shared;
        }
    }
}
