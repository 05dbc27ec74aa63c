namespace MongoliaEdition.WordCompiler.Vocabulary;

/// <summary>A word being collected: its count, and the forms of each script with their own counts.</summary>
internal sealed class VocabularyWord(double count)
{
    public double Count { get; set; } = count;

    /// <summary>In OpenCC's own standard, the usual one first.</summary>
    public List<(string Form, double Share)> Traditional { get; } = [];

    public Dictionary<string, double> Simplified { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a form, or raises its share of the word's count.</summary>
    public void AddForm(string form, double share)
    {
        var known = Traditional.FindIndex(other => other.Form == form);
        if (known < 0)
        {
            Traditional.Add((form, share));
        }
        else
        {
            Traditional[known] = (form, Math.Max(share, Traditional[known].Share));
        }
    }

    /// <summary>Makes a form the usual one and caps the share of the others.</summary>
    public void Prefer(string form, double others)
    {
        Traditional.RemoveAll(other => other.Form == form);
        for (var i = 0; i < Traditional.Count; i++)
        {
            Traditional[i] = (Traditional[i].Form, Math.Min(Traditional[i].Share, others));
        }

        Traditional.Insert(0, (form, 1));
    }
}
