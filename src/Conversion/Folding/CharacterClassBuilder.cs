using System.Text;

namespace MongoliaEdition.Conversion.Folding;

/// <summary>Joins characters to classes (union-find); the least code point stands for its class.</summary>
internal sealed class CharacterClassBuilder
{
    private readonly Dictionary<int, int> _parents = [];

    /// <summary>Joins two single characters; longer expressions are ignored.</summary>
    public void Join(string left, string right)
    {
        if (TrySingle(left, out var a) && TrySingle(right, out var b))
        {
            var (rootA, rootB) = (Root(a), Root(b));
            _parents[Math.Max(rootA, rootB)] = Math.Min(rootA, rootB);
        }
    }

    public Dictionary<int, int> ToDictionary() =>
        _parents.Keys.Where(c => Root(c) != c).ToDictionary(c => c, Root);

    private static bool TrySingle(string text, out int value)
    {
        var isRune = Rune.DecodeFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done;
        value = rune.Value;
        return isRune && length == text.Length;
    }

    private int Root(int c)
    {
        while (_parents.TryGetValue(c, out var parent) && parent != c)
        {
            c = parent;
        }

        return c;
    }
}
