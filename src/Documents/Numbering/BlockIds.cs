namespace MongoliaEdition.Documents.Numbering;

/// <summary>The parts of an id: <c>p-0042-1</c> has the kind <c>p</c> and the number <c>42-1</c>.</summary>
public static class BlockIds
{
    /// <summary>The part before the first hyphen.</summary>
    public static string KindOf(string id) => id.IndexOf('-', StringComparison.Ordinal) is >= 0 and var end ? id[..end] : id;

    /// <summary>The number shown to readers, without leading zeros; a paragraph added later has a subnumber (42-1).</summary>
    public static string NumberOf(string id)
    {
        var number = id.AsSpan(id.IndexOf('-', StringComparison.Ordinal) + 1).TrimStart('0');
        return number.IsEmpty || number[0] == '-' ? $"0{number}" : number.ToString();
    }
}
