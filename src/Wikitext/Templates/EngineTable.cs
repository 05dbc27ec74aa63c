using System.Collections.Immutable;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>
/// Reads the engine's own table: the files Templates/*.yml, an entry a line, in the form of an edition's templates.yml. What is wrong there is our mistake.
/// </summary>
internal static class EngineTable
{
    private const string Prefix = "wikitext/templates/";

    public static IEnumerable<TemplateRule> Read()
    {
        var assembly = typeof(EngineTable).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (text.ReadLine() is { } line)
            {
                if (line.StartsWith("- ", StringComparison.Ordinal))
                {
                    yield return RuleOf(line);
                }
            }
        }
    }

    private static TemplateRule RuleOf(string line)
    {
        ImmutableArray<string> names = [];
        TemplateKind? kind = null;
        var values = new List<KeyValuePair<TemplateKey, string>>();
        foreach (var (key, words) in EntryLine.Read(line))
        {
            switch (key)
            {
                case "name":
                    names = words;
                    break;
                case "kind":
                    kind = TemplateKinds.KindOf(words[0]);
                    break;
                default:
                    values.Add(KeyValuePair.Create(Enum.Parse<TemplateKey>(key, ignoreCase: true), words[0]));
                    break;
            }
        }

        return TemplateRule.Read(names, kind, values, fault => throw Wrong(line, fault.ToString())) ?? throw Wrong(line, "no rule");
    }

    private static InvalidOperationException Wrong(string line, string what) => new($"{what}: {line}");
}
