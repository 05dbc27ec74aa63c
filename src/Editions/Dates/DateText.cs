namespace MongoliaEdition.Editions;

/// <summary>A date of an editor.</summary>
/// <param name="Edtf">As written.</param>
/// <param name="Words">As a reader reads it: 1924年5月20日, 約1913年 …</param>
/// <param name="MachineDate">The date or its first day in the form of HTML's <c>time</c> (<c>1924-05-20</c>), null if it has none.</param>
/// <param name="Year">The (first) year; 0 where the date names none.</param>
public sealed record DateText(string Edtf, string Words, string? MachineDate, int Year);
