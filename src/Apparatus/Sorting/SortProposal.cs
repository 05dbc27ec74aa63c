namespace MongoliaEdition.Apparatus.Sorting;

/// <summary>What a label may be sorted by: a reading of each character, which an editor has to look at, and the number of all strokes.</summary>
public sealed record SortProposal(string Pinyin, int Strokes)
{
    /// <summary>Null where a character of it is in no table.</summary>
    public static SortProposal? Of(string label)
    {
        var characters = label.Where(char.IsLetter).ToList();
        var readings = characters.Select(SortTables.FirstReadingOf).ToList();
        return characters.Count > 0 && readings.TrueForAll(reading => reading is not null) && characters.TrueForAll(character => SortTables.Strokes(character) is not null)
            ? new SortProposal(string.Join(' ', readings), characters.Sum(character => SortTables.Strokes(character)!.Value))
            : null;
    }
}
