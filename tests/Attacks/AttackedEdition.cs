using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Editions;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Tests.Attacks;

/// <summary>A small edition with every key of every file, and what an attacker would write in the places of its values.</summary>
/// <param name="Fields">How many fields have taken it; the others refused it with an error.</param>
internal sealed record AttackedEdition(ImmutableArray<OutputFile> Files, int Fields)
{
    /// <summary>What in an attack stands for the number of the field.</summary>
    private const string Number = "№";
    private const string Article = "article.wiki";
    private const string Input = "input";

    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ImmutableSortedDictionary<string, byte[]> Sound = ReadSound();

    /// <summary>Every YAML file of it, for the test that none lacks a key.</summary>
    public static string AllOfYaml => string.Concat(Sound.Where(file => file.Key.EndsWith(".yml", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value)));

    public static IEnumerable<string> AttacksInFields => SpecFile.Read(Repository.Path("tests", "Attacks", "Specs", "fields.md")).Select(spec => spec["attack"]);

    public static IEnumerable<string> AttacksInWikitext => SpecFile.Read(Repository.Path("tests", "Attacks", "Specs", "wikitext.md")).Select(spec => spec["wikitext"]);

    /// <summary>The sound edition with another text in the place of a file.</summary>
    public static InputFolder WithFile(string name, byte[] text) =>
        new InputFolder(Input, Sound.Select(file => KeyValuePair.Create(file.Key, new ReadOnlyMemory<byte>(file.Value)))).With(name, text);

    /// <param name="attacks">A field gets the first that it takes; none of them, and it stays as it was.</param>
    /// <param name="wikitext">Paragraphs at the end of the article.</param>
    public static async Task<AttackedEdition> BuildAsync(ImmutableArray<string> attacks, IEnumerable<string> wikitext)
    {
        var fields = Sound.SelectMany(file => AttackField.In(file.Key, Encoding.UTF8.GetString(file.Value))).ToImmutableArray();
        var chosen = fields.ToDictionary(field => field, _ => 0);
        while (true)
        {
            var spans = new List<(string File, int Start, int End, AttackField Field)>();
            var run = await EditionPipeline.RunAsync(Write(fields, field => attacks.ElementAtOrDefault(chosen[field]), wikitext, spans), new EditionOptions());
            if (run.Succeeded)
            {
                return new AttackedEdition(run.Files, chosen.Values.Count(choice => choice < attacks.Length));
            }

            foreach (var field in run.Diagnostics.Where(told => told.Severity == Severity.Error).SelectMany(told => RefusedBy(told, spans)).ToHashSet())
            {
                chosen[field]++;
            }
        }
    }

    private static List<AttackField> RefusedBy(Diagnostic told, List<(string File, int Start, int End, AttackField Field)> spans)
    {
        var inFile = spans.Where(span => told.Location.Path == $"{Input}/{span.File}").ToList();
        var there = inFile.Where(span => span.Start <= told.Location.Span.Start && told.Location.Span.Start <= span.End).ToList();
        return inFile.Count == 0
            ? throw new InvalidOperationException($"{told.Location.Path}:{told.Location.Start}: {told.Code}: {told.Message}")
            : [.. (there.Count > 0 ? there : inFile).Select(span => span.Field)];
    }

    private static InputFolder Write(
        ImmutableArray<AttackField> fields, Func<AttackField, string?> attackOn, IEnumerable<string> wikitext, List<(string, int, int, AttackField)> spans)
    {
        var numbers = fields.Select((field, number) => (field, number)).ToDictionary(pair => pair.field, pair => pair.number);
        return new InputFolder(Input, Sound.Select(file => KeyValuePair.Create(file.Key, file.Key == Article
            ? (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Value) + string.Concat(wikitext.Select((text, number) => $"\n{Numbered(text, number)}\n")))
            : Written(file.Key, file.Value, [.. fields.Where(field => field.File == file.Key)], field => Attack(attackOn(field), numbers[field]), spans))));
    }

    private static ReadOnlyMemory<byte> Written(
        string file, byte[] bytes, ImmutableArray<AttackField> fields, Func<AttackField, string?> attackOn, List<(string, int, int, AttackField)> spans)
    {
        if (fields.IsEmpty)
        {
            return bytes;
        }

        var (content, text, from) = (Encoding.UTF8.GetString(bytes), new StringBuilder(), 0);
        foreach (var field in fields)
        {
            text.Append(content.AsSpan(from, field.Start - from));
            var (start, attack) = (text.Length, attackOn(field));
            text.Append(attack is null ? content[field.Start..field.End] : field.Written(attack));
            from = field.End;
            if (attack is not null)
            {
                spans.Add((file, start, text.Length, field));
            }
        }

        return Encoding.UTF8.GetBytes(text.Append(content.AsSpan(from)).ToString());
    }

    private static string? Attack(string? text, int number) => text is null ? null : Numbered(text, number);

    private static string Numbered(string text, int number) => text.Replace(Number, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static ImmutableSortedDictionary<string, byte[]> ReadSound()
    {
        var folder = Repository.Path("tests", "Attacks", "Edition");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
    }
}
