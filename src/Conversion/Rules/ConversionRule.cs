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

    /// <summary>The expression as each script writes it.</summary>
    public required PerScript<string> Forms { get; init; }

    /// <summary>Other spellings that are met in the text and become this one (部份: 部分).</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Expressions in which it does not hold (於, except 單于), in either script.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    public RuleScope Scope { get; init; } = RuleScope.Edition;

    public string? Reason { get; init; }

    /// <summary>Where the rule is written.</summary>
    public required Location Location { get; init; }

    /// <summary>Of a one-way rule (<c>a=&gt;zh-cn:b</c>) the side it is matched by; it holds for its own scripts only. Null: all ways.</summary>
    public string? From { get; init; }

    /// <summary>All that it joins: the forms, and what a one-way rule is matched by.</summary>
    public ImmutableArray<string> Sides => From is null ? Forms.Values : [From, .. Forms.Values];

    /// <summary>Whether all sides, and what else is met, have as many characters.</summary>
    public bool KeepsLength => Sides.Concat(Also).Select(LengthOf).Distinct().Count() == 1;

    /// <summary>Whether all sides are the same word in other characters, as a rule of kind script promises.</summary>
    public bool IsSameWord => KeepsLength && Sides.All(side => ScriptFolding.AreEqual(Sides[0], side));

    /// <summary>What it is matched by when converting to a script; nothing where it does not hold.</summary>
    internal IEnumerable<string> KeysFor(Script to) => From is null
        ? Forms.Scripts.Any(script => script.Characters == to.Characters) ? Forms.Values.Concat(Also).Prepend(Forms.Nearest(to)).Distinct() : []
        : Forms.Covers(to) ? [From] : [];

    private static int LengthOf(string text) => text.EnumerateRunes().Count();
}

public enum RuleKind
{
    /// <summary>The right characters: keeps the number of characters, applies everywhere.</summary>
    Script,

    /// <summary>A word that the two sides say differently (斯大林, 史達林): narrative only, unless its scope is a passage.</summary>
    Regional,

    /// <summary>A house style (宣佈, 宣布): narrative only, unless its scope is a passage.</summary>
    Style,
}

/// <summary>Where a rule holds. <see cref="Id"/> is a section's id or a passage, null for the edition.</summary>
public sealed record RuleScope(RuleScopeKind Kind, string? Id = null)
{
    public static RuleScope Edition { get; } = new(RuleScopeKind.Edition);
}

public enum RuleScopeKind
{
    Edition,

    /// <summary>The section with the id (<c>s-3-1</c>) and what is below it.</summary>
    Section,

    /// <summary>The passage that is quoted, in either script.</summary>
    Passage,
}
