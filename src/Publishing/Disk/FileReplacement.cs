using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Disk;

/// <summary>
/// Replaces several files in a folder, all or none:
/// <list type="number">
/// <item>write each new file beside the old one, under a hidden name;</item>
/// <item>move each into place, keeping the old one;</item>
/// <item>if a move fails, undo all of them.</item>
/// </list>
/// </summary>
public static class FileReplacement
{
    /// <param name="folder">An absolute path.</param>
    /// <param name="shownAs">How diagnostics name it.</param>
    /// <param name="unwritable">Makes the diagnostic for a failure.</param>
    /// <returns>Whether all were replaced. If not, <paramref name="diagnostics"/> says why and nothing has changed.</returns>
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
        catch (Exception problem) when (DiskFault.Is(problem))
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

    /// <summary>Starts with a dot, so that a concurrent reader of the input folder ignores the file.</summary>
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
