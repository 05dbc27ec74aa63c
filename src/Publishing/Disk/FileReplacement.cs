using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Disk;

/// <summary>
/// Replaces several files of a folder, all of them or none:
/// <list type="number">
/// <item>write each beside the one it replaces, under a hidden name;</item>
/// <item>move each to its place, and keep what was there;</item>
/// <item>if one cannot be moved, move all back.</item>
/// </list>
/// </summary>
public static class FileReplacement
{
    /// <param name="folder">An absolute path.</param>
    /// <param name="shownAs">How diagnostics name it.</param>
    /// <param name="unwritable">The diagnostic that says why.</param>
    /// <returns>Whether all were replaced; if not, <paramref name="diagnostics"/> says why, and all are as they were.</returns>
    public static bool TryWrite(
        string folder, string shownAs, IReadOnlyCollection<KeyValuePair<string, ReadOnlyMemory<byte>>> files,
        DiagnosticDescriptor unwritable, DiagnosticBag diagnostics)
    {
        var moves = files.Select(file => Move.Of(Path.Combine(folder, file.Key), file.Value)).ToList();
        try
        {
            moves.ForEach(move => File.WriteAllBytes(move.Fresh, move.Bytes.Span));
            ReplaceAll(moves);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var reason = moves.Aggregate(problem.Message, (text, move) => text.Replace(move.Fresh, move.Target, StringComparison.Ordinal))
                .Replace(folder, shownAs, StringComparison.Ordinal);
            diagnostics.Add(unwritable.At(Location.OfFile(shownAs), reason));
            return false;
        }
        finally
        {
            moves.ForEach(move => move.RemoveRests());
        }
    }

    private static void ReplaceAll(List<Move> moves)
    {
        var done = new Stack<Move>();
        try
        {
            foreach (var move in moves)
            {
                move.KeepFormer();
                File.Move(move.Fresh, move.Target, overwrite: true);
                done.Push(move);
            }
        }
        catch
        {
            foreach (var move in done)
            {
                move.TakeBack();
            }

            throw;
        }
    }

    /// <summary>Names with a dot in front are no input: whoever reads the folder meanwhile passes over them.</summary>
    private sealed record Move(string Target, string Fresh, string Former, ReadOnlyMemory<byte> Bytes)
    {
        public static Move Of(string target, ReadOnlyMemory<byte> bytes)
        {
            var (folder, name) = (Path.GetDirectoryName(target)!, Path.GetFileName(target));
            string Hidden(string what) => Path.Combine(folder, $".{name}.{what}.{Path.GetRandomFileName()}");
            return new Move(target, Hidden("new"), Hidden("old"), bytes);
        }

        public void KeepFormer()
        {
            if (File.Exists(Target))
            {
                File.Copy(Target, Former);
            }
        }

        public void TakeBack()
        {
            if (File.Exists(Former))
            {
                File.Move(Former, Target, overwrite: true);
            }
            else
            {
                File.Delete(Target);
            }
        }

        public void RemoveRests()
        {
            foreach (var rest in new[] { Fresh, Former }.Where(File.Exists))
            {
                File.Delete(rest);
            }
        }
    }
}
