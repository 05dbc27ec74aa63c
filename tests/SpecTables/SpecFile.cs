using System.Collections.Immutable;

namespace MongoliaEdition.Tests.SpecTables;

/// <summary>
/// Reads the cases of a spec: a Markdown file of prose, whose pipe tables and fenced examples are run.
/// <list type="bullet">
/// <item>A table's first row names the columns, each further row is a case. In a cell, a code span gives its text as it is, and
/// then ⏎ is a line end, ␠ a space, ⇥ a tab and \| a pipe.</item>
/// <item>A fenced block with the info string <c>spec COLUMN COLUMN …</c> is a case whose cells are parted by lines of <c>⇒</c>.</item>
/// </list>
/// Tables whose header cell starts with an asterisk are prose, not cases.
/// </summary>
public static class SpecFile
{
    private const string Fence = "```";
    private const string FenceInfo = "```spec ";
    private const string CellSeparator = "⇒";

    public static ImmutableArray<SpecCase> Read(string path)
    {
        var reader = new Reader(Path.GetFileName(path), File.ReadAllLines(path));
        var cases = reader.ReadAll();
        return cases.IsEmpty ? throw new InvalidOperationException($"{path} has no cases.") : cases;
    }

    private sealed class Reader(string file, string[] lines)
    {
        private readonly ImmutableArray<SpecCase>.Builder _cases = ImmutableArray.CreateBuilder<SpecCase>();
        private string _heading = "";

        public ImmutableArray<SpecCase> ReadAll()
        {
            for (var i = 0; i < lines.Length;)
            {
                i = lines[i] switch
                {
                    var line when line.StartsWith('#') => ReadHeading(i),
                    var line when line.StartsWith(FenceInfo, StringComparison.Ordinal) => ReadExample(i),
                    var line when line.StartsWith(Fence, StringComparison.Ordinal) => FindFence(i + 1) + 1,
                    var line when line.StartsWith('|') => ReadTable(i),
                    _ => i + 1,
                };
            }

            return _cases.ToImmutable();
        }

        private int ReadHeading(int line)
        {
            _heading = lines[line].TrimStart('#').Trim();
            return line + 1;
        }

        private int ReadExample(int start)
        {
            var end = FindFence(start + 1);
            var columns = lines[start][FenceInfo.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var cells = string.Join('\n', lines[(start + 1)..end]).Split($"\n{CellSeparator}\n");
            Add(start, columns, cells);
            return end + 1;
        }

        private int FindFence(int from)
        {
            var end = Array.IndexOf(lines, Fence, from);
            return end >= 0 ? end : throw new InvalidOperationException($"{file}:{from}: the example has no end.");
        }

        private int ReadTable(int start)
        {
            var end = start;
            while (end < lines.Length && lines[end].StartsWith('|'))
            {
                end++;
            }

            var columns = TableRow.Split(lines[start]);
            for (var row = start + 2; row < end && !columns[0].StartsWith('*'); row++)
            {
                Add(row, columns, TableRow.Split(lines[row]));
            }

            return end;
        }

        private void Add(int line, string[] columns, string[] cells)
        {
            if (columns.Length != cells.Length)
            {
                throw new InvalidOperationException($"{file}:{line + 1}: {cells.Length} cells under {columns.Length} columns.");
            }

            var pairs = columns.Zip(cells, KeyValuePair.Create);
            _cases.Add(new SpecCase(file, _heading, line + 1, ImmutableDictionary.CreateRange(pairs)));
        }
    }
}
