using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MongoliaEdition.Mutation.Changes;

namespace MongoliaEdition.Mutation.Sampling;

/// <summary>Draws the mutants of a project and writes them into its code, one by one as long as it compiles.</summary>
internal sealed class Sample(Project project, string root, int firstId)
{
    private readonly Dictionary<string, SyntaxTree> _now = [];
    private readonly List<(Mutant Mutant, Change Change)> _taken = [];
    private CSharpCompilation _code = project.Compile();

    public CSharpCompilation Code => _code;

    /// <summary>How many there were to draw from.</summary>
    public int Changes { get; private set; }

    public ImmutableArray<Mutant> Draw(int size, int seed)
    {
        var shuffled = Shuffled(seed);
        Changes = shuffled.Length;
        foreach (var change in shuffled)
        {
            if (_taken.Count == size)
            {
                break;
            }

            TryTake(change);
        }

        return [.. _taken.Select(taken => taken.Mutant)];
    }

    // By a hash of what each one says: a change of one file leaves the sample of all others as it was.
    private ImmutableArray<Change> Shuffled(int seed) =>
    [
        .. _code.SyntaxTrees
            .Where(project.IsWritten)
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(tree => AllChanges.Of(_code.GetSemanticModel(tree)))
            .OrderBy(change => Hash($"{seed} {Path.GetFileName(PathOf(change))} {change.Kind} {change.Before} {change.After}"), StringComparer.Ordinal),
    ];

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string PathOf(Change change) => change.Place.SyntaxTree.FilePath;

    private void TryTake(Change change)
    {
        var (file, id) = (PathOf(change), firstId + _taken.Count);
        var former = _now.GetValueOrDefault(file, change.Place.SyntaxTree);
        _taken.Add((Describe(change, id), change));

        // Parsed anew: a tree that was put together may be one that no text can have.
        var rewriter = new Switcher(_taken.Select(taken => (taken.Mutant.Id, taken.Change)).ToLookup(taken => taken.Change.Place));
        var next = CSharpSyntaxTree.ParseText(
            rewriter.Visit(change.Place.SyntaxTree.GetRoot())!.ToFullString(), (CSharpParseOptions)former.Options, file);
        var code = _code.ReplaceSyntaxTree(former, next);
        if (code.GetSemanticModel(next).GetDiagnostics().Any(problem => problem.Severity == DiagnosticSeverity.Error))
        {
            _taken.RemoveAt(_taken.Count - 1);
            return;
        }

        (_code, _now[file]) = (code, next);
    }

    private Mutant Describe(Change change, int id) => new(
        id,
        project.Name,
        Path.GetRelativePath(root, PathOf(change)).Replace('\\', '/'),
        change.Place.SyntaxTree.GetText().Lines.GetLinePosition(change.Position).Line + 1,
        change.Kind,
        change.Before,
        change.After);
}
