using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Limits the diagnostics of a file that is wrong throughout, such as one in another format.</summary>
internal static class ProblemLimit
{
    private const int MostPerFile = 100;

    /// <param name="sorted">By path and place.</param>
    public static IEnumerable<Diagnostic> Apply(ImmutableArray<Diagnostic> sorted) =>
        sorted.GroupBy(diagnostic => diagnostic.Location.Path, StringComparer.Ordinal).SelectMany(file => Limit([.. file]));

    private static IEnumerable<Diagnostic> Limit(ImmutableArray<Diagnostic> file) => file.Length <= MostPerFile
        ? file
        : file.Take(MostPerFile).Append(LoadingDiagnostics.MoreProblems.At(file[MostPerFile].Location, file.Length - MostPerFile));
}
