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
        var entries = EntryLine.Read(line);
        var names = entries.Where(entry => entry.Key == "name").SelectMany(entry => entry.Values);
        var kind = entries.FirstOrDefault(entry => entry.Key == "kind").Values;
        var values = entries.Where(entry => entry.Key is not ("name" or "kind"))
            .Select(entry => KeyValuePair.Create(Enum.Parse<TemplateKey>(entry.Key, ignoreCase: true), entry.Values[0]));
        return TemplateRule.Read([.. names], kind.IsDefaultOrEmpty ? null : TemplateKinds.KindOf(kind[0]), [.. values], fault => throw Wrong(line, fault.ToString()))
            ?? throw Wrong(line, "no rule");
    }

    private static InvalidOperationException Wrong(string line, string what) => new($"{what}: {line}");
}
