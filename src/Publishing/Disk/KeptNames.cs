using System.Collections.Immutable;

namespace MongoliaEdition.Publishing.Disk;

/// <summary>What lies in the output folder and is not of the edition: a host's files, a repository. It survives every build.</summary>
public static class KeptNames
{
    /// <summary>What is kept in any edition.</summary>
    public static ImmutableArray<string> Always { get; } = [".git", "CNAME"];

    /// <summary>Moves the kept files and folders that the other folder has not.</summary>
    internal static void Move(string from, string to, IEnumerable<string> kept)
    {
        foreach (var name in kept)
        {
            var (source, target) = (Path.Combine(from, name), Path.Combine(to, name));
            if (Path.Exists(target))
            {
                continue;
            }

            if (Directory.Exists(source))
            {
                Directory.Move(source, target);
            }
            else if (File.Exists(source))
            {
                File.Move(source, target);
            }
        }
    }
}
