using System.Collections.Immutable;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>
/// What some templates mean: a line of the engine's table or an entry of an edition's templates.yml. A star in a name stands for any letters,
/// and <c>{{{*}}}</c> for those it stood for.
/// </summary>
public sealed record TemplateRule(ImmutableArray<string> Names, TemplateKind Kind, ImmutableSortedDictionary<TemplateKey, Pattern> Values)
{
    /// <summary>What it says of a key, null where it says nothing.</summary>
    public Pattern? this[TemplateKey key] => Values.GetValueOrDefault(key);

    /// <summary>
    /// The one reader of what is said of a template, whoever says it: kind and keys must fit each other. Null where they do not, which is reported.
    /// </summary>
    /// <param name="kind">Null where none is given: then <c>show</c> says all.</param>
    public static TemplateRule? Read(
        ImmutableArray<string> names, TemplateKind? kind, IReadOnlyCollection<KeyValuePair<TemplateKey, string>> values, Action<TemplateFault> tell)
    {
        var isSound = true;
        void Tell(TemplateFault fault)
        {
            isSound = false;
            tell(fault);
        }

        if (kind is null && !values.Any(value => value.Key == TemplateKey.Show))
        {
            Tell(new TemplateFault(TemplateFaultKind.NothingSaid, "kind", 0, 0, ""));
            return null;
        }

        var patterns = ImmutableSortedDictionary<TemplateKey, Pattern>.Empty;
        foreach (var (key, text) in values)
        {
            patterns = patterns.Add(key, PatternReader.Read(text, NameOf(key), Tell));
        }

        var rule = new TemplateRule(names, kind ?? TemplateKind.Text, patterns);
        rule.Check(Tell);
        return isSound ? rule : null;
    }

    /// <summary>A name as names compare.</summary>
    public static string NormalNameOf(string name) => TemplateName.Normalize(name);

    /// <summary>All that it says, in one line: two rules that say the same are the same.</summary>
    public string Written => $"{string.Join('|', Names)} {Kind} {string.Join('|', Values.Select(value => $"{value.Key}={value.Value.Text}"))}";

    /// <summary>How files write a key.</summary>
    public static string NameOf(TemplateKey key) => key.ToString().ToLowerInvariant();

    private void Check(Action<TemplateFault> tell)
    {
        foreach (var name in Names)
        {
            if (!TemplateName.IsPossible(name))
            {
                tell(new TemplateFault(TemplateFaultKind.InvalidName, "name", 0, name.Length, name));
            }
        }

        foreach (var (key, _) in Values)
        {
            if (!TemplateKinds.KeysOf(Kind).Contains(key))
            {
                tell(new TemplateFault(TemplateFaultKind.KeyOfOtherKind, NameOf(key), 0, 0, string.Join(", ", TemplateKinds.KeysOf(Kind).Select(NameOf))));
            }
        }

        foreach (var key in TemplateKinds.NeededBy(Kind))
        {
            if (!Values.ContainsKey(key))
            {
                tell(new TemplateFault(TemplateFaultKind.KeyMissing, NameOf(key), 0, 0, ""));
            }
        }
    }
}
