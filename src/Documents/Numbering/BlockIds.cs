namespace MongoliaEdition.Documents.Numbering;

/// <summary>The parts of an id: <c>p-0042-1</c> has the kind <c>p</c> and the number <c>42-1</c>.</summary>
public static class BlockIds
{
    /// <summary>The part before the first hyphen.</summary>
    public static string KindOf(string id) => id.Split('-')[0];

    /// <summary>The number shown to readers, without leading zeros; a paragraph added later has a subnumber (42-1).</summary>
    public static string NumberOf(string id)
    {
        var number = id[(id.IndexOf('-', StringComparison.Ordinal) + 1)..];
        return number.TrimStart('0') is { Length: > 0 } trimmed && trimmed[0] != '-' ? trimmed : "0" + number.TrimStart('0');
    }
}
