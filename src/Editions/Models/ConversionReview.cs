using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Editions.Models;

/// <summary>
/// Where the conversion of the article to a script made something else than the dictionaries alone (s2tw, t2s), for an editor to check.
/// </summary>
/// <param name="Groups">By cause; none is empty.</param>
/// <param name="Quotations">How many quotation marks were changed, by the depth of their quotations; they are not listed.</param>
public sealed record ConversionReview(Script To, ImmutableArray<OverrideGroup> Groups, int Quotations)
{
    public int Count => Groups.Sum(group => group.Overrides.Sum(item => item.Places.Length));
}

/// <summary>All that one cause did, in the order of the characters.</summary>
public sealed record OverrideGroup(OverrideCause Cause, ImmutableArray<DictionaryOverride> Overrides);

/// <summary>One character or expression that became something else than the dictionaries would have made of it.</summary>
/// <param name="Rule">Null where the context or a phrase decided.</param>
public sealed record DictionaryOverride(
    string Source, string Result, string Without, RuleInForce? Rule, ImmutableArray<OverriddenPlace> Places);

/// <param name="Words">All that it joins, parted by ／.</param>
/// <param name="Reason">As its author wrote it; null where he gave none.</param>
/// <param name="File">The name of the file the rule stands in, without folders.</param>
public sealed record RuleInForce(string Words, string? Reason, string File, int Line);

/// <param name="Before">The words before it, in the source's own script.</param>
/// <param name="After">The words behind it.</param>
public sealed record OverriddenPlace(Place Place, string Before, string Words, string After);

/// <summary>In the order in which an editor wants to check them: the surest last.</summary>
public enum OverrideCause
{
    KeptInContext,
    ConvertedInContext,

    /// <summary>著 or 着, by whether it stands behind an author's name.</summary>
    AuthorContext,

    /// <summary>A phrase that was recognised though typed in mixed script, or a correction to the dictionaries.</summary>
    Phrase,

    /// <summary>A character that has one counterpart in such texts, where the dictionaries would have seen a phrase.</summary>
    Character,
    ScriptRule,
    RegionalRule,
    StyleRule,

    /// <summary>In <c>-{…}-</c> or a foreign language.</summary>
    Protected,
}
