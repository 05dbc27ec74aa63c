using System.Runtime.InteropServices;

namespace MongoliaEdition.Publishing.Disk;

/// <summary>
/// Exchanges two folders in one step, where the system can: there is no moment in which either has no folder. Linux can on most file systems.
/// </summary>
internal static partial class FolderExchange
{
    // AT_FDCWD and RENAME_EXCHANGE of the system's headers; both paths are absolute.
    private const int NoFolder = -100;
    private const uint Exchange = 2;

    /// <returns>False where the system cannot, and nothing has changed.</returns>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && Rename(NoFolder, one, NoFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A library of the system that is older than the call.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
