namespace MongoliaEdition.Editions.Citing;

/// <summary>The year of a work, for formats that have no other date.</summary>
internal static class WorkYear
{
    /// <summary>That in which its date begins; null where that is not said in four digits.</summary>
    public static string? Of(string issued) =>
        issued.Length >= 4 && issued.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? issued[..4] : null;
}
