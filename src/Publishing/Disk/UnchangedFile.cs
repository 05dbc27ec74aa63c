using System.Buffers;
using System.Runtime.InteropServices;

namespace MongoliaEdition.Publishing.Disk;

/// <summary>
/// Takes a file over from the former output, where it has the same bytes: it gets a second name, as long as both outputs are there. Most files of a
/// build are as they were; what copies the output by its times then copies what changed, and a file system need not find room for hundreds of files
/// while it still remembers those that the last build removed.
/// </summary>
internal static partial class UnchangedFile
{
    private const int BufferBytes = 64 * 1024;

    /// <param name="former">It need not exist.</param>
    /// <param name="path">Where it should be, too; nothing is there yet.</param>
    /// <returns>False where it has other bytes or the system cannot; then there is still nothing at the path.</returns>
    public static bool TryTakeOver(string former, string path, ReadOnlySpan<byte> bytes)
    {
        // A link would stay one, to a file of somebody else.
        var there = new FileInfo(former);
        if (!there.Exists || there.Length != bytes.Length || there.LinkTarget is not null || !TryLink(former, path))
        {
            return false;
        }

        // Only now: another build may have put another file in the former's place.
        if (Holds(path, bytes))
        {
            return true;
        }

        File.Delete(path);
        return false;
    }

    private static bool TryLink(string file, string also)
    {
        try
        {
            return (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()) && Link(file, also) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static bool Holds(string file, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                if (!bytes.StartsWith(buffer.AsSpan(0, read)))
                {
                    return false;
                }

                bytes = bytes[read..];
            }

            return bytes.IsEmpty;
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string also);
}
