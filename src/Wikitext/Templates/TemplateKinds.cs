using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>What the kinds of templates have and need (Templates/kinds.txt).</summary>
public static class TemplateKinds
{
    private static readonly FrozenDictionary<TemplateKind, Row> Rows = EmbeddedTable.Rows(typeof(TemplateKinds), "wikitext/kinds.txt")
        .ToFrozenDictionary(line => KindOf(line[0]), line => new Row(line[0], line[1] == "block", [.. line[2..].Select(Key.Of)]));

    /// <summary>Whether it is a block where it stands alone on its line.</summary>
    public static bool IsBlock(TemplateKind kind) => Rows[kind].IsBlock;

    public static IEnumerable<TemplateKey> KeysOf(TemplateKind kind) => Rows[kind].Keys.Select(key => key.Name);

    public static IEnumerable<TemplateKey> NeededBy(TemplateKind kind) => Rows[kind].Keys.Where(key => key.IsNeeded).Select(key => key.Name);

    /// <summary>The value of a key where a rule gives none; null where the kind has none either.</summary>
    internal static Pattern? DefaultOf(TemplateKind kind, TemplateKey name)
    {
        foreach (var key in Rows[kind].Keys)
        {
            if (key.Name == name)
            {
                return key.Default;
            }
        }

        return null;
    }

    /// <summary>How files write a kind.</summary>
    public static string NameOf(TemplateKind kind) => Rows[kind].Name;

    internal static TemplateKind KindOf(string word) => Enum.Parse<TemplateKind>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private sealed record Row(string Name, bool IsBlock, ImmutableArray<Key> Keys);

    private sealed record Key(TemplateKey Name, bool IsNeeded, Pattern? Default)
    {
        public static Key Of(string word)
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? word.TrimEnd('!') : word[..equals];
            return new Key(
                Enum.Parse<TemplateKey>(name, ignoreCase: true),
                word.EndsWith('!'),
                equals < 0 ? null : PatternReader.Read(word[(equals + 1)..], name, fault => throw new InvalidOperationException($"{fault}")));
        }
    }
}
