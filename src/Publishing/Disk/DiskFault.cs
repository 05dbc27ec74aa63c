namespace MongoliaEdition.Publishing.Disk;

/// <summary>What a disk may answer to who writes: it is full, read-only, somebody else's.</summary>
public static class DiskFault
{
    /// <summary>Whether it is the disk's, and to be told to the editor. A file that is larger than the file system or a quota allows comes as an argument's fault.</summary>
    public static bool Is(Exception problem) => problem is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };
}
