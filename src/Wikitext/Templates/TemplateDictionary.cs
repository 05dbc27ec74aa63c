using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>
/// What templates mean: first as the edition says, then as the engine's own table does (Templates/*.yml). A full name takes precedence over a pattern with a star.
/// </summary>
public sealed class TemplateDictionary
{
    private readonly TemplateDictionary? _next;
    private readonly FrozenDictionary<string, TemplateMeaning> _named;
    private readonly ImmutableArray<Family> _families;
    private readonly Lazy<FrozenDictionary<string, TemplateMeaning>> _folded;
    private FrozenDictionary<string, Expansion>? _placed;

    private TemplateDictionary(ImmutableArray<TemplateRule> rules, TemplateDictionary? next, bool isOfEdition = true)
    {
        _next = next;
        var names = (from rule in rules from name in rule.Names select (Name: TemplateName.Normalize(name), Meaning: new TemplateMeaning(rule, "", isOfEdition))).ToList();
        _named = names.Where(entry => !entry.Name.Contains('*', StringComparison.Ordinal)).DistinctBy(entry => entry.Name)
            .ToFrozenDictionary(entry => entry.Name, entry => entry.Meaning, StringComparer.Ordinal);
        _folded = new(() => _named.Where(entry => OtherScripts.MayDiffer(entry.Key)).Select(entry => (Name: OtherScripts.Fold(entry.Key), entry.Value))
            .DistinctBy(entry => entry.Name).ToFrozenDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal));
        _families = [.. names.Where(entry => entry.Name.Contains('*', StringComparison.Ordinal)).Select(entry => Family.Of(entry.Name, entry.Meaning))];
    }

    /// <summary>The engine's own table.</summary>
    public static TemplateDictionary Engine { get; } = new([.. EngineTable.Read()], null, isOfEdition: false);

    /// <summary>The same with what an edition says besides, which counts first.</summary>
    public TemplateDictionary With(ImmutableArray<TemplateRule> rules) => rules.IsEmpty ? this : new TemplateDictionary(rules, this);

    /// <summary>The same for the article of a title, which its magic words show.</summary>
    public TemplateDictionary WithTitle(string title) => new(PageWords.Of(title), this, isOfEdition: false);

    /// <summary>What a wiki made of uses of templates, as wikitext by <see cref="ExpansionKey"/>.</summary>
    public ImmutableSortedDictionary<string, string> Expansions { get; private init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The same with what a wiki made of uses of templates.</summary>
    public TemplateDictionary With(ImmutableSortedDictionary<string, string> expansions) =>
        expansions.IsEmpty ? this : new TemplateDictionary([], this) { Expansions = expansions };

    /// <summary>The same once it is known where the expansions lie.</summary>
    internal TemplateDictionary With(FrozenDictionary<string, Expansion> placed) => new([], this) { _placed = placed };

    /// <summary>
    /// The expansion of a use, where there is one, of a template that neither the engine nor the edition understands: nobody has taught us what it
    /// means, or its words are on its own page.
    /// </summary>
    internal Expansion? ExpansionOf(TemplateMeaning? meaning, ReadOnlySpan<char> use) =>
        _placed is { } placed && IsOfTheWiki(meaning) ? placed.GetValueOrDefault(ExpansionKey.Of(use)) : null;

    /// <summary>Whether only the wiki knows what a template shows.</summary>
    internal static bool IsOfTheWiki(TemplateMeaning? meaning) => meaning is null or { IsOfEdition: false, Kind: TemplateKind.Infobox or TemplateKind.Navigation };

    /// <summary>Null for an unknown template.</summary>
    internal TemplateMeaning? Find(string name)
    {
        var normal = TemplateName.Normalize(name);
        return Named(normal) ?? OfFamily(normal) ?? (OtherScripts.MayDiffer(normal) ? Folded(OtherScripts.Fold(normal)) : null);
    }

    private TemplateMeaning? Folded(string name) => _folded.Value.GetValueOrDefault(name) ?? _next?.Folded(name);

    private TemplateMeaning? Named(string name) => _named.GetValueOrDefault(name) ?? _next?.Named(name);

    private TemplateMeaning? OfFamily(string name)
    {
        foreach (var family in _families)
        {
            if (family.StarIn(name) is { } star)
            {
                return family.Meaning with { Star = star };
            }
        }

        return _next?.OfFamily(name);
    }

    private sealed record Family(string Start, string End, TemplateMeaning Meaning)
    {
        public static Family Of(string name, TemplateMeaning meaning)
        {
            var star = name.IndexOf('*', StringComparison.Ordinal);
            return new Family(name[..star], name[(star + 1)..], meaning);
        }

        /// <summary>What the star stands for in a name, null where the name is none of the family.</summary>
        public string? StarIn(string name) =>
            name.Length >= Start.Length + End.Length && name.StartsWith(Start, StringComparison.Ordinal) && name.EndsWith(End, StringComparison.Ordinal)
                ? name[Start.Length..^End.Length]
                : null;
    }
}
