using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Quotations;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Conversion.Matching;

/// <summary>All rules for conversion to one script, by scope. Immutable.</summary>
internal sealed class RuleBook
{
    private readonly CompiledRules _edition;

    // A section comes before those that it is in.
    private readonly ImmutableArray<(string SectionId, CompiledRules Rules)> _sections;

    private readonly ImmutableArray<(string Passage, CompiledRules Rules)> _passages;

    public RuleBook(IReadOnlyCollection<ConversionRule> rules, ConversionOptions options, Script to)
    {
        To = to;
        _edition = CompiledRules.Compile(rules.Where(rule => rule.Scope.Kind == RuleScopeKind.Edition), options, to);
        _sections = [.. Scoped(rules, RuleScopeKind.Section, options, to).OrderByDescending(section => section.Id.Length)];
        _passages = [.. Scoped(rules, RuleScopeKind.Passage, options, to).Select(scope => (PassageKey(ConversionCharacters.KeyOf(scope.Id)), scope.Rules))];
    }

    public Script To { get; }

    /// <summary>The result of a rule: its form for the script, or the nearest form in the script's characters.</summary>
    public string ResultOf(ConversionRule rule) => rule.Forms.Find(To) ?? new MixedScriptConverter(To).Convert(rule.Forms.Nearest(To));

    public bool IsEmpty => _edition.IsEmpty && _sections.IsEmpty && _passages.IsEmpty;

    /// <summary>The rules that apply somewhere in a text, the narrowest scope first.</summary>
    /// <param name="sectionId">The section of the text; empty if there is none.</param>
    public List<ActiveRules> For(string shadow, string sectionId)
    {
        var active = new List<ActiveRules>(1);
        var key = _passages.IsEmpty ? "" : PassageKey(shadow);
        foreach (var (passage, rules) in _passages)
        {
            for (var at = key.IndexOf(passage, StringComparison.Ordinal); at >= 0; at = key.IndexOf(passage, at + 1, StringComparison.Ordinal))
            {
                active.Add(new ActiveRules(rules, at, at + passage.Length, IsPassage: true));
            }
        }

        foreach (var (section, rules) in _sections)
        {
            if (IsIn(sectionId, section))
            {
                active.Add(new ActiveRules(rules, 0, shadow.Length));
            }
        }

        active.Add(new ActiveRules(_edition, 0, shadow.Length));
        return active;
    }

    /// <summary>Passages are found regardless of their quotation marks.</summary>
    private static string PassageKey(string shadow) => string.Create(shadow.Length, shadow, static (key, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            key[i] = QuotationMark.IsMark(text[i]) ? '"' : text[i];
        }
    });

    /// <summary>Section ids show nesting: s-3-1 is below s-3.</summary>
    private static bool IsIn(string sectionId, string scope) =>
        sectionId == scope || sectionId.StartsWith(scope + "-", StringComparison.Ordinal);

    private static ImmutableArray<(string Id, CompiledRules Rules)> Scoped(
        IEnumerable<ConversionRule> rules, RuleScopeKind kind, ConversionOptions options, Script to) =>
    [
        .. rules.Where(rule => rule.Scope.Kind == kind && !string.IsNullOrEmpty(rule.Scope.Id))
            .GroupBy(rule => rule.Scope.Id!, StringComparer.Ordinal)
            .Select(group => (group.Key, CompiledRules.Compile(group, options, to))),
    ];
}

/// <summary>Rules that apply in the units [<see cref="Start"/>, <see cref="End"/>) of a text.</summary>
/// <param name="IsPassage">The scope is a quoted passage, narrative or not.</param>
internal readonly record struct ActiveRules(CompiledRules Rules, int Start, int End, bool IsPassage = false);
