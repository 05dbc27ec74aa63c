using System.Collections.Frozen;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>Which ids cannot be names of files on every system, or would take the place of a file that the edition makes itself.</summary>
public static class FileNames
{
    // With an extension and the names of temporary files, paths stay below what Windows and archives bear.
    private const int Longest = 100;

    private static readonly FrozenSet<string> Devices = FrozenSet.Create(StringComparer.Ordinal,
    [
        "con", "prn", "aux", "nul",
        .. Enumerable.Range(0, 10).SelectMany(number => new[] { FormattableString.Invariant($"com{number}"), FormattableString.Invariant($"lpt{number}") }),
    ]);

    /// <summary>Why an id is no good name for a file; null if it is one.</summary>
    public static string? Problem(string id) => id switch
    {
        { Length: > Longest } => FormattableString.Invariant($"it has {id.Length} characters; a name has at most {Longest}"),
        _ when Devices.Contains(id) => "Windows keeps this name for a device",
        _ when id.StartsWith('-') => "a hyphen at the beginning makes it an option of commands",
        _ => null,
    };
}
