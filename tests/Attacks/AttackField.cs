using System.Collections.Immutable;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MongoliaEdition.Tests.Attacks;

/// <summary>A value that an editor writes, [Start, End) of a file of the input; of a page its whole text is one, too.</summary>
internal sealed record AttackField(string File, int Start, int End, bool IsYaml)
{
    private const string Fence = "---\n";

    public string Written(string text) => IsYaml ? JsonSerializer.Serialize(text, AttackedEdition.Json) : text + "\n";

    /// <summary>The fields of a file; none where it has no text.</summary>
    public static ImmutableArray<AttackField> In(string file, string content) => Path.GetExtension(file) switch
    {
        ".yml" => [.. InYaml(file, content, 0)],
        ".md" => [.. InPage(file, content)],
        _ => [],
    };

    private static IEnumerable<AttackField> InPage(string file, string content)
    {
        var end = content.IndexOf("\n" + Fence, StringComparison.Ordinal) + 1;
        return InYaml(file, content[Fence.Length..end], Fence.Length)
            .Append(new AttackField(file, end + Fence.Length, content.Length, IsYaml: false));
    }

    private static IEnumerable<AttackField> InYaml(string file, string content, int offset)
    {
        var parser = new Parser(new StringReader(content));
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar { IsKey: false } scalar)
            {
                var (start, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
                yield return new AttackField(file, offset + start, offset + start + content[start..end].TrimEnd().Length, IsYaml: true);
            }
        }
    }
}
