using System.Collections.Immutable;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Conversion.Rules;

/// <summary>
/// One expression in both scripts, from conversion.yml, from the article (NoteTA, <c>-{…}-</c>) or from a glossary label. It is
/// matched in either script and beats the dictionaries; the longest rule wins.
/// </summary>
public sealed record ConversionRule
{
    public required RuleKind Kind { get; init; }

    public required string Hant { get; init; }

    public required string Hans { get; init; }

    /// <summary>Other spellings that are met in the text and become this one (部份: 部分).</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    public RuleScope Scope { get; init; } = RuleScope.Edition;

    public string? Reason { get; init; }

    /// <summary>Where the rule is written.</summary>
    public required Location Location { get; init; }

    /// <summary>A one-way rule (<c>a=&gt;zh-cn:b</c>): it is matched by its other side only, and holds for this script only. Null: both ways.</summary>
    public Script? OnlyTo { get; init; }

    /// <summary>Whether both sides, and what else is met, have as many characters.</summary>
    public bool KeepsLength => LengthOf(Hant) == LengthOf(Hans) && Also.All(form => LengthOf(form) == LengthOf(Hant));

    /// <summary>Whether both sides are the same word in other characters, as a rule of kind script promises.</summary>
    public bool IsSameWord => KeepsLength && ScriptFolding.AreEqual(Hant, Hans);

    public string For(Script script) => script == Script.Hant ? Hant : Hans;

    /// <summary>What it is matched by when converting to a script; nothing where it does not hold.</summary>
    internal IEnumerable<string> KeysFor(Script to) => OnlyTo switch
    {
        null => Hant == Hans ? [Hant, .. Also] : [For(to), For(to.Other()), .. Also],
        _ when OnlyTo == to => [For(to.Other())],
        _ => [],
    };

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
