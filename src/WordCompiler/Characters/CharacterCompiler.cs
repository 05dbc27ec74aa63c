using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordCompiler.Vocabulary;
using MongoliaEdition.WordTables;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.WordCompiler.Characters;

/// <summary>Makes the <see cref="CharacterTable"/> of each script.</summary>
internal sealed class CharacterCompiler
{
    // To Simplified, only these are decided by the word.
    private const string DecidedInSimplified = "著乾";

    private readonly CompiledVocabulary _words;
    private readonly CharacterRoles _roles;
    private readonly IReadOnlyDictionary<char, ushort> _codes;
    private readonly HashSet<char> _surnames;
    private readonly HashSet<char> _ofPersons;
    private readonly Dictionary<char, char> _alone;

    public CharacterCompiler(CompiledVocabulary words)
    {
        (_words, _roles, _codes) = (words, new CharacterRoles(words.Varying), WordTableWriter.CodesOf(words.Entries));
        _surnames = [.. DictionaryFile.Read("conversion/persons.txt", typeof(CharacterCompiler).Assembly).Where(row => row.Key == "surname").SelectMany(row => row.Values[0])];
        _ofPersons = [.. _surnames, .. WordList.Read("given-names").SelectMany(row => row.Word)];
        _alone = words.Entries.Where(word => word.Key.Length == 1 && !word.Traditional.IsEmpty).ToDictionary(word => word.Key[0], word => word.Traditional.MinBy(form => form.Cost)!.Form[0]);
    }

    public CharacterRecord[] For(Script script) => script.VariantTable is null ? Simplified(new SimplifiedForms()) : Traditional(script);

    private CharacterRecord[] Traditional(Script script)
    {
        var (forms, roles) = (new TraditionalForms(script), _roles.In(script));
        return [.. TraditionalForms.Identity().Select(unit =>
        {
            var record = Common(unit, forms.IsLong(unit));
            (record.Kept, record.Usual, record.Default) = (forms.VariantOf(unit), forms.DefaultOf(record.Key), forms.DefaultOf(unit));
            (record.Role, record.Class) = (roles[unit], CharacterClasses.Of(unit, roles[unit]));
            record.IsVarying = _words.Varying.Contains(unit);
            record.IsUsual = IsUsual(record);
            return record;
        })];
    }

    private CharacterRecord[] Simplified(SimplifiedForms forms) =>
        [.. TraditionalForms.Identity().Select(unit =>
        {
            var record = Common(unit, forms.IsLong(unit));
            (record.Kept, record.Usual, record.Default) = (forms.Of(unit), record.Key, forms.Of(unit));
            record.Role = DecidedInSimplified.Contains(unit) ? CharacterRole.Shared : CharacterRole.Neutral;
            record.Class = CharacterClasses.Of(unit, _roles[unit]);
            return record;
        })];

    /// <summary>Kept or changed, it has its usual form, alone and as a part of a person.</summary>
    private bool IsUsual(in CharacterRecord record) =>
        (record.Role == CharacterRole.Simplified || (!record.IsAlwaysKept && record.Kept == record.Usual))
        && !_ofPersons.Contains(record.Key) && _alone.GetValueOrDefault(record.Key, record.Standard) == record.Standard;

    private CharacterRecord Common(char unit, bool isLong)
    {
        var key = WordKey.Units[unit];
        return new CharacterRecord
        {
            Key = key,
            Standard = CharacterForms.Of(key)[0],
            Code = _codes.GetValueOrDefault(key),
            NameCost = (ushort)_words.NameCosts.GetValueOrDefault(key),
            IsLong = isLong,
            IsSurname = _surnames.Contains(key),
        };
    }
}
