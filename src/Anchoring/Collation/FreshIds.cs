using System.Globalization;
using MongoliaEdition.Documents.Numbering;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>
/// Makes ids that no block has or ever had. At the end of the article they count on; before an old block a new one is numbered behind the
/// one before it, as articles added to a law are: p-0042-1. A new section is the next one of the section it lies in.
/// </summary>
internal sealed class FreshIds
{
    private readonly HashSet<string> _used;
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastChild = new(StringComparer.Ordinal);

    public FreshIds(IEnumerable<string> used)
    {
        _used = new HashSet<string>(used, StringComparer.Ordinal);
        foreach (var id in _used)
        {
            Note(id);
        }
    }

    /// <summary>The id of a block behind all old ones of its kind.</summary>
    public string AtEnd(string kind) => Take(Write(kind, _last.GetValueOrDefault(kind) + 1));

    /// <param name="before">The id of the block of the kind before it; null if it is the first.</param>
    public string Behind(string kind, string? before)
    {
        var place = Write(kind, before is null ? 0 : NumberOf(before));
        return Take(Enumerable.Range(1, int.MaxValue - 1).Select(n => Invariant($"{place}-{n}")).First(id => !_used.Contains(id)));
    }

    /// <param name="parent">The id of the section that the new one lies in; <c>s</c> for the article.</param>
    public string NextSection(string parent) => Take(Invariant($"{parent}-{_lastChild.GetValueOrDefault(parent) + 1}"));

    private string Take(string id)
    {
        _used.Add(id);
        Note(id);
        return id;
    }

    private void Note(string id)
    {
        var (kind, parts) = (BlockIds.KindOf(id), id.Split('-'));
        _last[kind] = Math.Max(_last.GetValueOrDefault(kind), NumberOf(id));
        for (var length = parts.Length - 1; length > 0; length--)
        {
            var parent = string.Join('-', parts[..length]);
            _lastChild[parent] = Math.Max(_lastChild.GetValueOrDefault(parent), Parse(parts[length]));
        }
    }

    private static string Write(string kind, int number) => kind switch
    {
        "p" => Invariant($"{kind}-{number:0000}"),
        "fig" => Invariant($"{kind}-{number:00}"),
        _ => Invariant($"{kind}-{number}"),
    };

    private static int NumberOf(string id) => Parse(id.Split('-')[1]);

    private static int Parse(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number : 0;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
