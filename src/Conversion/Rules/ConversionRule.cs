using System.Collections.Immutable;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Conversion.Rules;

/// <summary>
/// One expression in several scripts, from conversion.yml, from the article (NoteTA, <c>-{…}-</c>) or from a glossary label. It is
/// matched in each of them and beats the dictionaries; the longest rule wins.
/// </summary>
public sealed record ConversionRule
{
    public required RuleKind Kind { get; init; }

    /// <summary>The expression in each script.</summary>
    public required PerScript<string> Forms { get; init; }

    /// <summary>Other spellings in the text that become this one (部份: 部分).</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Expressions in which it does not apply (於, except 單于), in either script.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    public RuleScope Scope { get; init; } = RuleScope.Edition;

    public string? Reason { get; init; }

    /// <summary>The place where the rule is written.</summary>
    public required Location Location { get; init; }

    /// <summary>The left side of a one-way rule (<c>a=&gt;zh-cn:b</c>), which applies only to its own scripts. Null: both ways.</summary>
    public string? From { get; init; }

    /// <summary>All forms, including the left side of a one-way rule.</summary>
    public ImmutableArray<string> Sides => From is null ? Forms.Values : [From, .. Forms.Values];

    /// <summary>Whether all forms have the same number of characters.</summary>
    public bool KeepsLength => Sides.Concat(Also).Select(LengthOf).Distinct().Count() == 1;

    /// <summary>Whether all forms are the same word, as a rule of kind script requires.</summary>
    public bool IsSameWord => KeepsLength && Sides.All(side => ScriptFolding.AreEqual(Sides[0], side));

    /// <summary>The expressions it matches when converting to a script; none if it does not apply.</summary>
    internal IEnumerable<string> KeysFor(Script to) => From is null
        ? Forms.Scripts.Any(script => script.Characters == to.Characters) ? Forms.Values.Concat(Also).Prepend(Forms.Nearest(to)).Distinct() : []
        : Forms.Covers(to) ? [From] : [];

    private static int LengthOf(string text) => text.EnumerateRunes().Count();
}

public enum RuleKind
{
    /// <summary>Chooses characters, keeps their number, and applies everywhere.</summary>
    Script,

    /// <summary>A word that differs by region (斯大林, 史達林): narrative only, unless its scope is a passage.</summary>
    Regional,

    /// <summary>A house style (宣佈, 宣布): narrative only, unless its scope is a passage.</summary>
    Style,
}

/// <summary>The scope of a rule. <see cref="Id"/> is a section's id or a passage; null means the whole edition.</summary>
public sealed record RuleScope(RuleScopeKind Kind, string? Id = null)
{
    public static RuleScope Edition { get; } = new(RuleScopeKind.Edition);
}

public enum RuleScopeKind
{
    Edition,

    /// <summary>A section by id (<c>s-3-1</c>), with its subsections.</summary>
    Section,

    /// <summary>A quoted passage, in either script.</summary>
    Passage,
}
