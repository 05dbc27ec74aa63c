namespace MongoliaEdition.Text;

/// <summary>
/// A line and column for people: both start at 1, and the column counts Unicode scalar values, so that a character outside the Basic
/// Multilingual Plane is one column, not two.
/// </summary>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
