using System.Collections.Immutable;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Fuzz;

/// <summary>The small edition with every key that the tests attack; a text takes the place of one of its files.</summary>
internal static class Edition
{
    public const string Article = "article.wiki";
    public const string Templates = "templates.yml";
    private const string Folder = "tests/Attacks/Edition";

    private static readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Bytes = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
        file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), file => new ReadOnlyMemory<byte>(File.ReadAllBytes(file)), StringComparer.Ordinal);

    public static IEnumerable<string> Files => Bytes.Keys;

    public static string Read(string file) => System.Text.Encoding.UTF8.GetString(Bytes[file].Span);

    public static InputFolder With(Sample sample) => new InputFolder("input", Bytes).With(sample.File, System.Text.Encoding.UTF8.GetBytes(sample.Text));
}
