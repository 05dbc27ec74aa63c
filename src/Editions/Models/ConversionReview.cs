using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Editions.Models;

/// <summary>
/// Where the conversion of the article to a script differs from the dictionaries alone (s2tw, t2s), for an editor to check.
/// </summary>
/// <param name="Groups">By cause; none is empty.</param>
/// <param name="Quotations">The number of quotation marks changed by nesting depth, which are not listed.</param>
public sealed record ConversionReview(Script To, ImmutableArray<OverrideGroup> Groups, int Quotations)
{
    public int Count => Groups.Sum(group => group.Overrides.Sum(item => item.Places.Length));
}

/// <summary>All changes of one cause, ordered by character.</summary>
public sealed record OverrideGroup(OverrideCause Cause, ImmutableArray<DictionaryOverride> Overrides);

/// <summary>A character or expression converted otherwise than the dictionaries would.</summary>
/// <param name="Rule">Null if the context or a phrase decided.</param>
public sealed record DictionaryOverride(
    string Source, string Result, string Without, RuleInForce? Rule, ImmutableArray<OverriddenPlace> Places);

/// <param name="Words">All its variants, separated by ／.</param>
/// <param name="Reason">As written by its author; null if none was given.</param>
/// <param name="File">The name of the rule's file, without folders.</param>
public sealed record RuleInForce(string Words, string? Reason, string File, int Line);

/// <param name="Before">The text before it, in the script of the source.</param>
/// <param name="After">The text after it.</param>
public sealed record OverriddenPlace(Place Place, string Before, string Words, string After);

/// <summary>In the order in which to check them: the most certain last.</summary>
public enum OverrideCause
{
    KeptInContext,
    ConvertedInContext,

    /// <summary>著 or 着, by whether it follows an author's name.</summary>
    AuthorContext,

    /// <summary>A phrase recognised despite mixed script, or a correction to the dictionaries.</summary>
    Phrase,

    /// <summary>A character with a fixed counterpart in such texts, where the dictionaries would match a phrase.</summary>
    Character,
    ScriptRule,
    RegionalRule,
    StyleRule,

    /// <summary>In <c>-{…}-</c> or a foreign language.</summary>
    Protected,
}
