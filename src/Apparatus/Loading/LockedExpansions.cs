using System.Collections.Immutable;
using System.Security.Cryptography;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads what the wiki made of templates, as far as it is what the lock says.</summary>
internal static class LockedExpansions
{
    public const string Extension = ".wiki";

    /// <summary>The wikitexts by the key of the use.</summary>
    public static ImmutableSortedDictionary<string, string> Read(WikiLock wiki, LoadingContext context)
    {
        var named = wiki.Expansions.Select(expansion => NameOf(expansion.File)).ToHashSet(StringComparer.Ordinal);
        context.Diagnostics.AddRange(context.Input.FilesIn(InputFiles.Expansions, Extension).Where(file => !named.Contains(file))
            .Select(file => LoadingDiagnostics.UnusedExpansion.At(Location.OfFile(context.Input.DisplayPath(file)))));
        return wiki.Expansions.Where(expansion => IsPresent(expansion, context)).DistinctBy(expansion => expansion.Use)
            .ToImmutableSortedDictionary(expansion => expansion.Use, expansion => context.Input.Read(NameOf(expansion.File), context.Diagnostics).Content, StringComparer.Ordinal);
    }

    private static bool IsPresent(LockedExpansion expansion, LoadingContext context)
    {
        var name = NameOf(expansion.File);
        if (!context.Input.Contains(name))
        {
            context.Diagnostics.Add(LoadingDiagnostics.LockedExpansionMissing.At(expansion.Location!, expansion.Template));
            return false;
        }

        if (Convert.ToHexStringLower(SHA256.HashData(context.Input.Bytes(name).Span)) == expansion.Sha256)
        {
            return true;
        }

        context.Diagnostics.Add(LoadingDiagnostics.LockedExpansionChanged.At(Location.OfFile(context.Input.DisplayPath(name))));
        return false;
    }

    private static string NameOf(string file) => $"{InputFiles.Expansions}/{file}";
}
