using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>
/// What templates mean: first as the edition says, then as the engine's own table does (Templates/*.yml). A name written out beats one with a star.
/// </summary>
public sealed class TemplateDictionary
{
    private readonly TemplateDictionary? _next;
    private readonly FrozenDictionary<string, TemplateMeaning> _named;
    private readonly ImmutableArray<Family> _families;

    private TemplateDictionary(ImmutableArray<TemplateRule> rules, TemplateDictionary? next)
    {
        _next = next;
        var names = rules.SelectMany(rule => rule.Names.Select(name => (Name: TemplateName.Normalize(name), Meaning: new TemplateMeaning(rule, "", next is not null))));
        _named = names.Where(entry => !entry.Name.Contains('*', StringComparison.Ordinal)).DistinctBy(entry => entry.Name)
            .ToFrozenDictionary(entry => entry.Name, entry => entry.Meaning, StringComparer.Ordinal);
        _families = [.. names.Where(entry => entry.Name.Contains('*', StringComparison.Ordinal)).Select(entry => Family.Of(entry.Name, entry.Meaning))];
    }

    /// <summary>The engine's own table.</summary>
    public static TemplateDictionary Engine { get; } = new([.. EngineTable.Read()], null);

    /// <summary>The same with what an edition says besides, which counts first.</summary>
    public TemplateDictionary With(ImmutableArray<TemplateRule> rules) => rules.IsEmpty ? this : new TemplateDictionary(rules, this);

    /// <summary>Null for a template that nobody has taught us.</summary>
    internal TemplateMeaning? Find(string name)
    {
        var normal = TemplateName.Normalize(name);
        return Named(normal) ?? OfFamily(normal);
    }

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
