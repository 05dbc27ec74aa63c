using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Matching;

/// <summary>
/// Rules compiled for one script. They are matched in the simplified shadow, so one rule covers both scripts and every mixture.
/// Immutable.
/// </summary>
internal sealed class CompiledRules
{
    private readonly ImmutableArray<ConversionRule> _rules;
    private readonly Script _to;
    private readonly Lexicon? _characters;
    private readonly Lexicon? _words;

    private CompiledRules(ImmutableArray<ConversionRule> rules, ConversionOptions options, Script to)
    {
        (_rules, _to) = (rules, to);
        _characters = Compile(rule => rule.Kind == RuleKind.Script);
        _words = Compile(rule => rule.Kind != RuleKind.Script && options.Applies(rule.Kind));
    }

    public bool IsEmpty => _characters is null && _words is null;

    /// <summary>Whether any rule applies in narrative only.</summary>
    public bool HasWords => _words is not null;

    /// <param name="rules">The first of two with the same key wins.</param>
    public static CompiledRules Compile(IEnumerable<ConversionRule> rules, ConversionOptions options, Script to) =>
        new([.. rules], options, to);

    /// <summary>The rule of words with the longest key at the beginning of <paramref name="shadow"/>, or null.</summary>
    public ConversionRule? MatchWord(ReadOnlySpan<char> shadow, out int length) => Match(_words, shadow, out length);

    public ConversionRule? MatchCharacters(ReadOnlySpan<char> shadow, out int length) => Match(_characters, shadow, out length);

    private ConversionRule? Match(Lexicon? lexicon, ReadOnlySpan<char> shadow, out int length)
    {
        length = 0;
        var match = lexicon?.Match(shadow, out length) ?? 0;
        return match == 0 ? null : _rules[lexicon!.Value(match)[0]];
    }

    private Lexicon? Compile(Func<ConversionRule, bool> isWanted)
    {
        if (!_rules.Any(isWanted))
        {
            return null;
        }

        var builder = new LexiconBuilder();
        foreach (var (i, rule) in _rules.Index().Where(entry => isWanted(entry.Item)))
        {
            foreach (var key in rule.KeysFor(_to))
            {
                builder.Add(ConversionCharacters.KeyOf(key), [(char)i]);
            }
        }

        return builder.Build();
    }
}
